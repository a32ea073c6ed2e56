import Foundation
import OfficeFiles

/// A document of the corpus as somebody would have typed it into Word: its rows of tabs are a table with borders.
struct RegulationFile {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path()

    private let text: String

    init(_ name: String) {
        text = (try? String(contentsOfFile: "\(Self.root)/Corpus/flawed/\(name).txt", encoding: .utf8)) ?? ""
    }

    var docx: DocxFile {
        var body = ""
        var rows: [[String]] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            if cells.count > 2 {
                rows.append(cells)
                continue
            }
            body += Self.table(rows) + Word.line(String(line))
            rows = []
        }
        // A plan is printed across: its columns are wide enough for its words.
        let section =
            text.contains("\t")
            ? "<w:sectPr><w:pgSz w:w=\"23811\" w:h=\"16838\" w:orient=\"landscape\"/></w:sectPr>" : ""
        return DocxFile(body + Self.table(rows) + section)
    }

    private static func table(_ rows: [[String]]) -> String {
        guard !rows.isEmpty else { return "" }
        let edges = ["top", "left", "bottom", "right", "insideH", "insideV"]
        let borders = edges.map { "<w:\($0) w:val=\"single\" w:sz=\"4\"/>" }.joined()
        return Word.table(rows).replacing(
            "<w:tbl>",
            with:
                "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>\(borders)</w:tblBorders></w:tblPr>"
        )
    }
}
