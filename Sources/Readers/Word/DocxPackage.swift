internal import Markup

/// The parts of a Word file, found as Word finds them: by relationships, not by names (OPC, ECMA-376 part 2).
struct DocxPackage {
    enum Part: String {
        case styles, numbering, footnotes, endnotes, comments, header, footer
    }

    /// `word/document.xml` in nearly all files.
    let document: String
    private var archive: OfficePackage
    private var related: [(type: String, target: String)] = []

    init(_ package: OfficePackage) throws(OfficeFailure) {
        archive = package
        guard archive.contains("[Content_Types].xml") || archive.contains("_rels/.rels") || archive.contains("mimetype")
        else { throw .archive }
        let root = try Self.relationships(of: "", in: &archive)
        guard let document = root.first(where: { $0.type == "officeDocument" })?.target, archive.contains(document)
        else { throw .other("ZIP") }
        if document.hasPrefix("xl/") { throw .other("XLSX") }
        if document.hasPrefix("ppt/") { throw .other("PPTX") }
        self.document = document
        related = try Self.relationships(of: document, in: &archive)
    }

    /// Names of the parts of a kind, in the order of their names; those that the file promises but has not are left out.
    func names(_ part: Part) -> [String] {
        Set(related.filter { $0.type == part.rawValue }.map(\.target)).filter { archive.contains($0) }
            .sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    }

    /// Parts the file promises but has not.
    var missing: [String] {
        let read: Set<String> = ["styles", "numbering", "footnotes", "endnotes", "comments", "header", "footer"]
        return related.filter { read.contains($0.type) && !archive.contains($0.target) }.map(\.target)
    }

    /// Diagrams and embedded files: parts with text that this reader does not read.
    var unreadCount: Int { related.count { ["diagramData", "aFChunk", "chart"].contains($0.type) } }

    mutating func contents(of name: String) throws(OfficeFailure) -> [UInt8]? {
        try archive.contents(of: name)
    }

    /// The only part of its kind.
    mutating func contents(_ part: Part) throws(OfficeFailure) -> [UInt8]? {
        guard let name = names(part).first else { return nil }
        return try contents(of: name)
    }

    /// Relationships of a part; types are the last component of their address, the same in all editions of the standard.
    private static func relationships(
        of part: String, in archive: inout OfficePackage
    ) throws(OfficeFailure) -> [(type: String, target: String)] {
        let folder = part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
        let name = folder + "_rels/" + part.dropFirst(folder.count) + ".rels"
        guard let bytes = try archive.contents(of: name) else { return [] }
        var found: [(type: String, target: String)] = []
        let events = DocxEvents(bytes)
        while let event = try events.next() {
            guard case .start(let element) = event, element.name == .relationship, element[.targetMode] != "External",
                let type = element[.relationshipType], let target = element[.target]
            else { continue }
            found.append((type.split(separator: "/").last.map(String.init) ?? "", resolved(target, in: folder)))
        }
        return found
    }

    private static func resolved(_ target: String, in folder: String) -> String {
        var parts: [Substring] = []
        for part in ((target.hasPrefix("/") ? "" : folder) + target).split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}
