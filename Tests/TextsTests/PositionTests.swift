import Testing
import Texts

/// Columns in the three units that reports need: scalars for people, UTF-16 for editors, bytes for grep.
@Suite struct PositionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        /// `|` marks the place.
        let text: String
        let line: Int
        let columns: (scalars: Int, utf16: Int, bytes: Int)

        var testDescription: String { text.debugDescription }

        init(_ text: String, _ line: Int, _ scalars: Int, _ utf16: Int, _ bytes: Int) {
            self.text = text
            self.line = line
            columns = (scalars, utf16, bytes)
        }
    }

    static let cases = [
        Case("|", 1, 1, 1, 1),
        Case("|а", 1, 1, 1, 1),
        Case("abc|", 1, 4, 4, 4),
        Case("қаулы|", 1, 6, 6, 11),
        Case("әғқңөұүһі|", 1, 10, 10, 19),
        Case("№ 5|", 1, 4, 4, 6),
        Case("😀|", 1, 2, 3, 5),
        Case("😀 қ|ала", 1, 4, 5, 8),
        // One sign for people, four scalars for us: a column counts scalars, so that a caret can be placed by anyone.
        Case("👩🏽‍⚖️|", 1, 6, 8, 18),
        Case("и\u{306}|", 1, 3, 3, 5),
        Case("бір\n|екі", 2, 1, 1, 1),
        Case("бір\r\nе|кі", 2, 2, 2, 3),
        Case("бір\rекі\rүш|", 3, 3, 3, 5),
        Case("a\n\n\n|", 4, 1, 1, 1),
    ]

    @Test(arguments: cases)
    func columns(_ test: Case) throws {
        let mark = try #require(test.text.utf8.firstIndex(of: UInt8(ascii: "|")))
        let offset = test.text.utf8.distance(from: test.text.utf8.startIndex, to: mark)
        let source = SourceText(name: "t", text: String(test.text.filter { $0 != "|" }))
        let position = source.position(of: offset)
        #expect(position.line == test.line)
        #expect(position.column == test.columns.scalars)
        #expect(position.utf16Column == test.columns.utf16)
        #expect(position.byteColumn == test.columns.bytes)
    }

    @Test func behindTheEndIsTheEnd() {
        let source = SourceText(name: "t", text: "аб\nвг")
        #expect(source.position(of: 100) == source.position(of: 9))
        #expect(source.string(5..<100) == "вг")
    }

    @Test func positionsAreOrderedByPlace() {
        let source = SourceText(name: "t", text: "аб\nв")
        let positions = [0, 2, 4, 5].map { source.position(of: $0) }
        #expect(positions == positions.reversed().sorted())
    }
}
