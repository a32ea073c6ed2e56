import Documents
import Readers
import Testing
import Texts

/// A page and the text that is taken out of it.
struct HtmlFile {
    let document: Document

    /// - Parameter body: what stands in the body.
    init(_ body: String, head: String = "<meta charset=utf-8>", view: RevisionView = .accepted) throws {
        try self.init(bytes: Array("<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>".utf8), view)
    }

    init(bytes: [UInt8], _ view: RevisionView = .accepted) throws {
        document = try DocumentLoader.load(name: "test.html", bytes: bytes, options: ReadingOptions(revisions: view))
    }

    /// What the file says, with `⏎` between lines, `↵` for breaks inside one, `§` where another part begins.
    var text: String {
        let text = String(decoding: document.source.bytes, as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        return lines.joined(separator: "⏎").replacing("\u{B}", with: "↵").replacing("\u{1C}", with: "§")
    }

    var notes: [ReadingNote] { document.extracted?.notes ?? [] }
    var isIncomplete: Bool { notes.contains { $0.isIncomplete } }

    /// What is not seen on the page.
    var hidden: [String] {
        let ranges = document.extracted?.hidden ?? []
        return ranges.map { String(decoding: document.source.bytes[$0], as: UTF8.self) }
    }

    /// `line:column` of words of the text.
    func place(of words: String) -> String? {
        let needle = Array(words.utf8)
        let bytes = document.source.bytes
        guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: needle) }),
            case .position(let line, let column)? = document.filePlace(of: start..<start + needle.count)
        else { return nil }
        return "\(line):\(column)"
    }
}
