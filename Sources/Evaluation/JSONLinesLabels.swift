#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Labels of many documents, one a line:
///
///     {"doc": "kk/a.txt", "indicator": "C01", "quote": "…", "line": 12, "agreed": true}
///
/// Further keys are the labellers' own; `why` is shown beside a miss.
struct JSONLinesLabels {
    private let text: String
    private let name: String
    private let folder: String

    /// No document has so many lines; a number beyond is a slip.
    private static let mostLines = 10_000_000

    /// - Parameter folder: of the documents.
    init(text: String, name: String, folder: String) {
        self.text = text
        self.name = name
        self.folder = folder
    }

    private struct Row: Decodable {
        let doc: String?
        let indicator: String?
        let agreed: Bool?
        let quote: String?
        let line: Int?
        let why: String?
    }

    /// The documents that have labels, in the order in which they are first named.
    func documents() throws(LabelFault) -> [LabelledDocument] {
        var documents: [LabelledDocument] = []
        var indices: [String: Int] = [:]
        for (index, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            let (document, label) = try label(String(decoding: line, as: UTF8.self), number: index + 1)
            if indices[document] == nil {
                indices[document] = documents.count
                documents.append(LabelledDocument(name: document, path: folder + "/" + document, labels: []))
            }
            documents[indices[document] ?? 0].labels.append(label)
        }
        guard !documents.isEmpty else { throw LabelFault("\(name) has no labels", help: "one JSON object a line") }
        return documents
    }

    private func label(_ text: String, number: Int) throws(LabelFault) -> (document: String, label: Label) {
        let origin = "\(name):\(number)"
        guard let row = try? JSONDecoder().decode(Row.self, from: Data(text.utf8)) else {
            throw LabelFault("\(origin): this is no label", help: #"{"doc": …, "indicator": …, "agreed": true}"#)
        }
        guard let document = row.doc, let indicator = row.indicator, let isAgreed = row.agreed else {
            let missing = row.doc == nil ? "doc" : row.indicator == nil ? "indicator" : "agreed"
            throw LabelFault("\(origin): a label without '\(missing)'", help: "docs/evaluation.md, Labels")
        }
        let line = row.line ?? 0
        guard (0...Self.mostLines).contains(line) else {
            throw LabelFault("\(origin): there is no line \(line)", help: "lines are counted from 1; 0 is the document")
        }
        let label = Label(
            indicator: indicator, quote: row.quote, line: line == 0 ? .wholeDocument : .at(line), isAgreed: isAgreed,
            reason: row.why, origin: origin)
        return (document, label)
    }
}
