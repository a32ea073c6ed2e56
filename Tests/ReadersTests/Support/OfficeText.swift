import Documents
import OfficeFiles
import Readers
import Texts

extension OfficeFile {
    func load(_ view: RevisionView = .accepted) throws(NotRead) -> Document {
        try DocumentLoader.load(name: "a", bytes: bytes, options: ReadingOptions(revisions: view))
    }

    /// The text the rules see, without the line end behind it.
    func text(_ view: RevisionView = .accepted) throws(NotRead) -> String {
        var text = String(decoding: try load(view).source.bytes, as: UTF8.self)
        if text.hasSuffix("\n") { text.removeLast() }
        return text
    }

    /// What is said of how it was read, in English.
    func notes(_ view: RevisionView = .accepted) throws(NotRead) -> [String] {
        (try load(view).extracted?.notes ?? []).map { ($0.isIncomplete ? "incomplete: " : "") + $0.text.en }
    }
}
