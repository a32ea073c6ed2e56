import Patterns
import Testing

/// Expressions that PCRE2 takes, and what people are told of those it refuses.
@Suite struct CompiledPatternTests {
    @Test(arguments: [
        // expression, offset in scalars, a part of the message
        ("(а", 2, "missing closing parenthesis"),
        ("а)", 1, "unmatched closing parenthesis"),
        ("*а", 0, "quantifier does not follow a repeatable item"),
        ("[а-", 3, "missing terminating ]"),
        ("[я-а]", 4, "range out of order"),
        ("қағида{3,1}", 10, "numbers out of order"),
        ("\\p{Қазақ}", 9, "property"),
        ("(?<!а+)б", 0, "lookbehind assertion is not fixed length"),
        ("(?&ғ)", 3, "reference to non-existent subpattern"),
        ("😀😀(", 3, "missing closing parenthesis"),
    ])
    func refuses(source: String, offset: Int, message: String) throws {
        let error = try #require(throws: PatternError.self) { _ = try CompiledPattern(source) }
        #expect(error.message.contains(message))
        #expect(error.offset == offset)
    }

    /// `\C` could split a character, and the matcher trusts that offsets stand between characters.
    @Test func refusesSingleBytes() {
        #expect(throws: PatternError.self) { _ = try CompiledPattern("\\C") }
    }

    @Test func lazyPatternKeepsItsError() throws {
        let pattern = Pattern(source: "(а", required: [])
        let first = try #require(throws: PatternError.self) { _ = try pattern.compiled() }
        let second = try #require(throws: PatternError.self) { _ = try pattern.compiled() }
        #expect(first == second)
    }

    @Test func lazyPatternIsCompiledOnce() throws {
        let pattern = Pattern(source: "қағида", required: [])
        #expect(try pattern.compiled() === pattern.compiled())
    }

    /// Compiled code is shared by all tasks; each has a matcher of its own.
    @Test func isSharedBetweenTasks() async throws {
        let pattern = Pattern(source: "(?<!\\p{L})қағида\\p{L}*", required: [])
        let text = Text(String(repeating: "Қағидаларға сәйкес. ", count: 50))
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try Matcher().matches(of: pattern.compiled(), in: text.bytes.span, range: text.whole).count
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts == [Int](repeating: 50, count: 8))
    }

    @Test func theEngineNamesItself() {
        #expect(PatternEngine.version.hasPrefix("10."))
        #expect(PatternEngine.unicodeVersion.contains("."))
        #expect(!PatternEngine.version.contains("\0"))
    }
}

/// Classes must know the Kazakh letters: without UCP not one Kazakh word matches.
@Suite struct UnicodePropertyTests {
    private static let text = Text("Әділ, ғылым; қала ңың ӨТІНІШ «ұйым» үкім һәм іс ёлка 2023жылғы №5 Microsoft é")

    @Test(arguments: [
        ("\\p{L}+", 13), ("\\p{Ll}+", 13), ("\\p{Lu}+", 0), ("\\p{Cyrillic}+", 11), ("\\d+", 2), ("\\w+", 14),
        ("\\bқ\\w*\\b", 1), ("\\b\\p{L}{2}\\b", 1), ("[әғқңөұүһі]\\p{L}*", 10),
    ])
    func counts(source: String, count: Int) throws {
        #expect(try Self.text.found(source).count == count)
    }

    @Test(arguments: ["әділ", "ғылым", "қала", "ңың", "өтініш", "ұйым", "үкім", "һәм", "іс", "елка"])
    func wordBoundariesStandAroundKazakhWords(word: String) throws {
        #expect(try Self.text.found("\\b\(word)\\b") == [word])
        #expect(try Self.text.found("(?<!\\p{L})\(word)(?!\\p{L})") == [word])
    }

    /// Never CASELESS: texts are lower case already, and it costs sixteen times as much.
    @Test func capitalsInAnExpressionMatchNothing() throws {
        #expect(try Self.text.found("Қала").isEmpty)
    }
}
