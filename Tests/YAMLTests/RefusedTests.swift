import Diagnostics
import Testing
import YAML

/// Files that are refused, with the code, the place and all that is wrong.
@Suite struct RefusedTests {
    @Test(arguments: [
        ("a: [1, 2", DiagnosticCode.invalidYAML, 2),
        ("a: 'б\n", .invalidYAML, 2),
        ("a:\n  - б\n - в\n", .invalidYAML, 3),
        ("a: б: в\n", .invalidYAML, 1),
        ("a: б\n\tc: d\n", .invalidYAML, 2),
        ("a: @name\n", .invalidYAML, 1),
        ("a: \"\\q\"\n", .invalidYAML, 1),
        ("a: !!int 5: 6\n", .invalidYAML, 1),
        ("a: б\u{7}\n", .invalidYAML, 1),
        ("a: *x\n", .unknownAlias, 1),
        ("қ: 1\nә: 2\nқ: 3\n", .duplicateKey, 3),
        ("{a: 1, b: {c: 1, c: 2}}", .duplicateKey, 1),
        ("? [a, b]\n: в\n", .wrongType, 1),
        ("{a: 1}: б\n", .wrongType, 1),
    ])
    func refuses(text: String, code: DiagnosticCode, line: Int) throws {
        let diagnostics = try Parsing.refused(text)
        let first = try #require(diagnostics.first)
        #expect(first.code == code)
        #expect(first.severity == .error)
        #expect(first.place?.line == line)
        #expect(first.place?.file == "t.yaml")
        #expect(!first.message.isEmpty)
    }

    @Test func anAliasBehindItsMistake() throws {
        let diagnostic = try #require(try Parsing.refused("a: &deadline б\nb: *deadlin\n").first)
        #expect(diagnostic.code == .unknownAlias)
        #expect(diagnostic.place?.column == 4)
        #expect(diagnostic.place?.text == "b: *deadlin")
        #expect(diagnostic.help == "did you mean 'deadline'?")
    }

    /// Nothing of a file is read twice to find the next duplicate: all are told at once.
    @Test func everyDuplicateKeyIsTold() throws {
        let diagnostics = try Parsing.refused("a: 1\nb: 2\na: 3\nb: 4\na: 5\n")
        #expect(diagnostics.map(\.code) == [.duplicateKey, .duplicateKey, .duplicateKey])
        #expect(diagnostics.map { $0.place?.line } == [3, 4, 5])
        #expect(diagnostics[0].help == "the first one is on line 1")
        #expect(diagnostics[2].message == "key 'a' stands twice")
    }

    @Test func theSameKeyInTwoMappingsIsFine() throws {
        #expect(throws: Never.self) { try Parsing.root("- {a: 1}\n- {a: 2}\n- {a: {a: 3}}\n") }
    }

    @Test func placeBehindCyrillicLetters() throws {
        let diagnostic = try #require(try Parsing.refused("мерзім: қысқа: ұзақ\n").first)
        #expect(diagnostic.place?.column == 14)
        #expect(diagnostic.place?.text == "мерзім: қысқа: ұзақ")
    }

    /// Only one document: the rest of a file must not be dropped in silence.
    @Test func aSecondDocument() throws {
        let diagnostics = try Parsing.refused("a: 1\n---\nb: 2\n")
        #expect(diagnostics.first?.code == .invalidYAML)
        #expect(diagnostics.first?.place?.line == 2)
    }

    /// An anchor cannot stand inside itself; libyaml lets it pass.
    @Test func anAliasInsideItsOwnAnchor() throws {
        #expect(try Parsing.refused("a: &x [1, *x]\n").first?.code == .unknownAlias)
    }
}

/// No file can exhaust memory, the stack or patience.
@Suite struct LimitTests {
    @Test(arguments: ["[", "{a: "])
    func depth(open: String) throws {
        let close = open == "[" ? "]" : "}"
        let nested = { (count: Int) in
            String(repeating: open, count: count) + "x" + String(repeating: close, count: count)
        }
        #expect(throws: Never.self) { try Parsing.root(nested(32)) }
        #expect(try Parsing.refused(nested(33)).first?.code == .nestedTooDeep)
        #expect(try Parsing.refused(nested(50_000)).first?.code == .nestedTooDeep)
    }

    @Test func depthOfUnclosedBrackets() throws {
        #expect(try Parsing.refused(String(repeating: "[", count: 100_000)).first?.code == .nestedTooDeep)
    }

    /// Billion laughs: ten lines that stand for ten thousand million nodes.
    @Test func aliasBomb() throws {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let aliases = [String](repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        let clock = ContinuousClock()
        var diagnostics: [Diagnostic] = []
        let time = try clock.measure { diagnostics = try Parsing.refused(text) }
        #expect(diagnostics.first?.code == .tooManyNodes)
        #expect(diagnostics.first?.place != nil)
        #expect(time < .seconds(2))
    }

    @Test func nodesAreCountedWithAliasesWrittenOut() throws {
        var limits = YAMLParser.Limits()
        limits.nodes = 12
        // The root, two keys, a list of three twice: 1 + 2 + 4 + 4.
        let text = "a: &x [1, 2, 3]\nb: *x\n"
        #expect(throws: Never.self) { try YAMLParser.parse(text, name: "t", limits: limits) }
        limits.nodes = 10
        #expect(try Parsing.refused(text, limits: limits).first?.code == .tooManyNodes)
    }

    @Test func bytes() throws {
        var limits = YAMLParser.Limits()
        limits.bytes = 10
        #expect(throws: Never.self) { try YAMLParser.parse("a: абв", name: "t", limits: limits) }
        let diagnostic = try #require(try Parsing.refused("a: абвг", limits: limits).first)
        #expect(diagnostic.code == .fileTooLarge)
        #expect(diagnostic.message == "t.yaml has 11 bytes; the limit is 10")
        #expect(diagnostic.place == nil)
    }

    @Test func manyAnchorsAreNoTrouble() throws {
        let text = (0..<5_000).map { "k\($0): &a\($0) {x: 1}\nl\($0): *a\($0)\n" }.joined()
        #expect(try Parsing.root(text).entries?.count == 10_000)
    }
}
