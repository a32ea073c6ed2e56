import Patterns
import Testing

/// Walking through all matches of a range.
@Suite struct MatcherTests {
    @Test(arguments: [
        ("ааа", "аа", ["аа"]),
        ("аааа", "аа", ["аа", "аа"]),
        ("қала қалада қаланың", "қала\\p{L}*", ["қала", "қалада", "қаланың"]),
        ("бір екі үш", "\\p{L}+", ["бір", "екі", "үш"]),
        ("абаба", "аба", ["аба"]),
        ("", "а", []),
        ("қала", "көше", []),
    ])
    func inOrderAndWithoutOverlap(text: String, source: String, expected: [String]) throws {
        #expect(try Text(text).found(source) == expected)
    }

    /// An empty match moves on by a whole character, never into the middle of one.
    @Test(arguments: [
        ("", 1), ("аб", 3), ("қә 😀", 5), ("ааб", 3), ("abc", 4),
    ])
    func emptyMatchesTerminate(text: String, count: Int) throws {
        let text = Text(text)
        let matches = try text.matches("а*")
        #expect(matches.count == count)
        for match in matches {
            #expect(match.range.lowerBound == text.bytes.count || text.bytes[match.range.lowerBound] & 0xC0 != 0x80)
        }
    }

    @Test(arguments: ["(?=қ)", "$", "^", "\\b", "(?:)", "қ??", "(?<=а)"])
    func zeroWidthExpressionsTerminate(source: String) throws {
        let matches = try Text("қала қалада 😀").matches(source)
        #expect(matches.allSatisfy { $0.range.isEmpty && $0.focus.isEmpty })
        #expect(Set(matches).count == matches.count)
    }

    @Test(arguments: [
        // What is reported is group 1, where it took part.
        ("өз қалауы бойынша", "өз (қалауы) бойынша", "өз қалауы бойынша", "қалауы"),
        ("өз қалауы бойынша", "өз (?:қалауы) бойынша", "өз қалауы бойынша", "өз қалауы бойынша"),
        ("өз қалауы", "өз қалауы(?: (бойынша))?", "өз қалауы", "өз қалауы"),
        ("өз қалауы", "өз (қалауы)(?<а> б)?", "өз қалауы", "қалауы"),
        ("өз қалауы", "(х)?(өз)", "өз", "өз"),
        ("өз қалауы", "()өз", "өз", "өз"),
        ("қызмет", "(?=(қызм))қы", "қы", "қызм"),
    ])
    func focusIsGroupOne(text: String, source: String, range: String, focus: String) throws {
        let text = Text(text)
        let match = try #require(text.matches(source).first)
        #expect(text.string(match.range) == range)
        #expect(text.string(match.focus) == focus)
    }

    @Test func groupsBehindTheFirstChangeNothing() throws {
        let text = Text("а б в г д е ж з и к")
        let many = "(а) " + "бвгдежзик".map { "(\($0))" }.joined(separator: " ")
        let match = try #require(text.matches(many).first)
        #expect(match.range == text.whole)
        #expect(text.string(match.focus) == "а")
    }

    /// A range is a world of its own: nothing before or behind it is seen.
    @Test func lookAroundsStopAtTheRange() throws {
        let text = Text("бақылау лауазымы")
        let range = try #require(text.range(of: "лау л"))
        #expect(try text.found("(?<!\\p{L})лау", in: range) == ["лау"])
        #expect(try text.found("(?<=\\p{L})лау", in: range).isEmpty)
        #expect(try text.found("^лау", in: range) == ["лау"])
        #expect(try text.found(" л$", in: range) == [" л"])
        #expect(try text.found("л(?!\\p{L})", in: range) == ["л"])
        #expect(try text.found("(?<!\\p{L})лау") == ["лау"])
        #expect(try text.found("\\bлау\\b").isEmpty)
    }

    @Test func rangesAreOffsetsIntoTheWholeText() throws {
        let text = Text("бірінші екінші бірінші")
        let second = 15..<text.bytes.count
        let match = try #require(text.matches("бірінші", in: second).first)
        #expect(match.range == 28..<42)
        #expect(try text.matches("бірінші", in: 14..<14).isEmpty)
    }

    @Test func hasMatch() throws {
        let text = Text("қағида")
        let pattern = try CompiledPattern("ғида")
        let matcher = Matcher()
        #expect(try text.has(pattern, by: matcher))
        #expect(try !text.has(pattern, by: matcher, in: 0..<6))
    }
}

/// Expressions that explode are stopped and reported; silence would read as «nothing found».
@Suite struct MatchLimitTests {
    /// PCRE2 looks for the letter that must come last before it starts: it must be there, or nothing is tried at all.
    private static let hostile = Text(String(repeating: "а", count: 5_000) + "в б")

    @Test(arguments: ["(а+)+б", "(?:а|а)+б", "(?:а*)*б", "(а|аа)+\\sб"])
    func stops(source: String) throws {
        let pattern = try CompiledPattern(source)
        let matcher = Matcher()
        let clock = ContinuousClock()
        let time = clock.measure {
            #expect(throws: MatchLimitReached.self) {
                _ = try Self.hostile.matches(of: pattern, by: matcher)
            }
            #expect(throws: MatchLimitReached.self) {
                _ = try Self.hostile.has(pattern, by: matcher)
            }
        }
        // Far above what it takes (under a millisecond), far below a hang.
        #expect(time < .seconds(5))
    }

    /// The limit is one attempt's, not the text's: honest expressions pass over long texts.
    @Test func honestExpressionsPassOverLongTexts() throws {
        let text = Text(String(repeating: "комиссия өз қалауы бойынша шешім қабылдайды. ", count: 3_000))
        #expect(try text.matches("(?<!\\p{L})өз\\s++қалау\\p{L}*+\\s++бойынша").count == 3_000)
    }

    /// After a stop the matcher works on.
    @Test func theMatcherSurvives() throws {
        let matcher = Matcher()
        let bad = try CompiledPattern("(а+)+б")
        let good = try CompiledPattern("в б")
        _ = try? Self.hostile.matches(of: bad, by: matcher)
        #expect(try Self.hostile.has(good, by: matcher))
    }
}
