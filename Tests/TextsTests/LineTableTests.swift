import Testing
import Texts

/// Where lines begin decides every line number a reader sees.
@Suite struct LineTableTests {
    @Test(arguments: [
        ("", [0]),
        ("а", [0]),
        ("ab", [0]),
        ("ab\n", [0, 3]),
        ("ab\ncd", [0, 3]),
        ("ab\r\ncd", [0, 4]),
        ("ab\rcd", [0, 3]),
        ("ab\r", [0, 3]),
        ("ab\r\n", [0, 4]),
        ("\n\n", [0, 1, 2]),
        ("\r\r\n\n", [0, 1, 3, 4]),
        ("\n\r", [0, 1, 2]),
        ("қ\nә\r\nі", [0, 3, 7]),
        // U+2028 ends a line for the rules (folding), not for editors: they count LF, CR LF and CR.
        ("a\u{2028}b\u{85}c\u{0B}d", [0]),
    ])
    func starts(text: String, expected: [Int]) {
        #expect(LineTable(Array(text.utf8)).starts == expected)
    }

    @Test func lineOfEveryOffset() {
        let table = LineTable(Array("ab\ncd\r\n\nef".utf8))
        let lines = (0...11).map { table.line(containing: $0) }
        #expect(lines == [0, 0, 0, 1, 1, 1, 1, 2, 3, 3, 3, 3])
    }

    /// The line break itself belongs to the line it ends.
    @Test func breakBelongsToItsLine() {
        let table = LineTable(Array("a\r\nb".utf8))
        #expect(table.line(containing: 1) == 0)
        #expect(table.line(containing: 2) == 0)
        #expect(table.line(containing: 3) == 1)
    }
}
