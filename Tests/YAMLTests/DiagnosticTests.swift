import Testing

@testable import Diagnostics

/// What people see of a diagnostic.
@Suite struct DiagnosticRendererTests {
    private static func render(_ text: String?, column: Int, length: Int, line: Int = 3, help: String? = nil) -> String
    {
        let place = Diagnostic.Place(file: "Rules/t.yaml", line: line, column: column, length: length, text: text)
        return DiagnosticRenderer().render(Diagnostic(.badPhrase, "message", at: place, help: help))
    }

    @Test func theCaretStandsUnderItsWord() {
        let expected = """
            error[L004]: message
              --> Rules/t.yaml:3:13
               |
             3 |   - "комиссия қарйды"
               |             ^^^^^^
              = help: қарайды

            """
        #expect(Self.render("  - \"комиссия қарйды\"", column: 13, length: 6, help: "қарайды") == expected)
    }

    /// The caret's line has the same tabs, so it is right at any tab width.
    @Test func tabsKeepTheirWidth() {
        let lines = Self.render("\tқ\tәділ", column: 4, length: 4).split(separator: "\n").map(String.init)
        #expect(lines[3] == " 3 | \tқ\tәділ")
        #expect(lines[4] == "   | \t \t^^^^")
    }

    @Test func theGutterGrowsWithTheLineNumber() {
        let lines = Self.render("қ: ә", column: 4, length: 1, line: 1234).split(separator: "\n").map(String.init)
        #expect(lines[2] == "      |")
        #expect(lines[3] == " 1234 | қ: ә")
        #expect(lines[4] == "      |    ^")
    }

    @Test(arguments: [
        (1, 1, "^"), (4, 99, "^"), (3, 2, "  ^^"), (5, 1, "    ^"), (9, 3, "    ^"), (1, 99, "^^^^"),
    ])
    func caretsStayOnTheLine(column: Int, length: Int, carets: String) {
        let lines = Self.render("абвг", column: column, length: length).split(separator: "\n").map(String.init)
        let expected = column == 4 ? "   ^" : carets
        #expect(lines[4] == "   | " + expected)
    }

    @Test func withoutTextOrPlace() {
        #expect(Self.render(nil, column: 1, length: 1) == "error[L004]: message\n  --> Rules/t.yaml:3:1\n")
        let bare = DiagnosticRenderer().render(Diagnostic(.noRules, "no rules", help: "write one"))
        #expect(bare == "error[P010]: no rules\n  = help: write one\n")
    }

    @Test func warningsAndColour() {
        let warning = Diagnostic(.unusedLexicon, "unused")
        #expect(DiagnosticRenderer().render(warning) == "warning[L011]: unused\n")
        let painted = DiagnosticRenderer(colour: true).render(warning)
        #expect(painted == "\u{1B}[33;1mwarning[L011]\u{1B}[0m: unused\n")
    }

    @Test func severalAreParted() {
        let two = DiagnosticRenderer().render([Diagnostic(.noRules, "a"), Diagnostic(.noRules, "b")])
        #expect(two == "error[P010]: a\n\nerror[P010]: b\n")
    }

    @Test func aPlaceIsAtLeastOneScalarLong() {
        #expect(Diagnostic.Place(file: "t", line: 1, column: 1, length: 0).length == 1)
    }
}

@Suite struct DiagnosticCodeTests {
    @Test(arguments: DiagnosticCode.allCases)
    func everyCodeIsExplained(code: DiagnosticCode) {
        #expect(!code.summary.isEmpty)
        #expect(!code.summary.hasSuffix("."), "summaries are no sentences")
        #expect(code.rawValue.wholeMatch(of: /[YPLE]\d{3}/) != nil)
    }

    /// Codes are written in other people's scripts; none may change its meaning.
    @Test func codesAndSummariesAreUnique() {
        #expect(Set(DiagnosticCode.allCases.map(\.rawValue)).count == DiagnosticCode.allCases.count)
        #expect(Set(DiagnosticCode.allCases.map(\.summary)).count == DiagnosticCode.allCases.count)
    }

    @Test func errorsAndWarningsAreToldApart() {
        var list = DiagnosticList()
        list.add(Diagnostic(.unusedLexicon, "a"))
        #expect(!list.hasErrors)
        list.add([Diagnostic(.badPhrase, "b"), Diagnostic(.badPhrase, "c", severity: .warning)])
        #expect(list.hasErrors)
        #expect(list.errors.map(\.message) == ["b"])
        #expect(list.warnings.map(\.message) == ["a", "c"])
        #expect(list.all.count == 3)
    }
}

/// «Did you mean …?»
@Suite struct SuggestionTests {
    private static let keys = ["match", "with", "without", "unless", "within", "мерзім", "мерзімсіз", "E01", "E11"]

    @Test(arguments: [
        ("matc", "match"), ("mtach", "match"), ("MATCH", "match"), ("wihtout", "without"), ("witin", "within"),
        ("мерзим", "мерзім"), ("мерзімсз", "мерзімсіз"), ("E02", "E01"), ("unles", "unless"),
        // Equal distances: the first by the alphabet, so that the answer never depends on the order of the keys.
        ("E21", "E01"),
        ("requir", nil), ("", nil), ("x", nil), ("комиссия", nil),
    ])
    func nearest(word: String, expected: String?) {
        #expect(Suggestion.nearest(to: word, among: Self.keys) == expected)
        #expect(Suggestion.nearest(to: word, among: Self.keys.reversed()) == expected)
        #expect(Suggestion.help(for: word, among: Self.keys) == expected.map { "did you mean '\($0)'?" })
    }

    @Test func withoutCandidates() {
        #expect(Suggestion.nearest(to: "match", among: []) == nil)
    }

    @Test(arguments: [
        ("", "", 0), ("а", "", 1), ("", "аб", 2), ("қала", "қала", 0), ("қала", "қалада", 2), ("қала", "кала", 1),
        ("аб", "ба", 1), ("абв", "бав", 1), ("абвг", "бавг", 1), ("ca", "abc", 3), ("мерзім", "мезрім", 1),
        ("kitten", "sitting", 3),
    ])
    func editDistance(a: String, b: String, distance: Int) {
        #expect(Suggestion.editDistance(a, b) == distance)
        #expect(Suggestion.editDistance(b, a) == distance)
    }
}
