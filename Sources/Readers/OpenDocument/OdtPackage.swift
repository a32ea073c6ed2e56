internal import Markup

/// The parts of an OpenDocument text, and what its manifest says of them (OpenDocument part 2).
struct OdtPackage {
    static let contentPart = "content.xml"
    static let stylesPart = "styles.xml"
    private static let manifestPart = "META-INF/manifest.xml"
    private static let typePart = "mimetype"

    private var package: OfficePackage
    private let manifest: Manifest

    private struct Manifest {
        var mediaType: String?
        var names: Set<String> = []
        var isEncrypted = false
    }

    /// What the package says it is: `application/vnd.oasis.opendocument.text`.
    ///
    /// - Returns: `nil` for what is no OpenDocument file at all.
    static func mediaType(_ package: inout OfficePackage) throws(OfficeFailure) -> String? {
        let known = ["application/vnd.oasis.opendocument.", "application/vnd.sun.xml."]
        if let bytes = try package.contents(of: typePart) {
            let type = String(decoding: bytes.prefix(256).filter { $0 > 0x20 }, as: UTF8.self)
            if known.contains(where: type.hasPrefix) { return type }
        }
        guard let type = try readManifest(&package).mediaType, known.contains(where: type.hasPrefix) else { return nil }
        return type
    }

    init(_ package: OfficePackage, mediaType: String) throws(OfficeFailure) {
        self.package = package
        let kind = mediaType.split(separator: ".").last.map(String.init) ?? ""
        guard mediaType.contains(".oasis."), kind == "text" || kind == "text-template" else {
            throw .other(Self.name(of: kind))
        }
        manifest = try Self.readManifest(&self.package)
        if manifest.isEncrypted { throw .locked }
        guard package.contains(Self.contentPart) else { throw .noText(part: Self.contentPart) }
    }

    /// Parts the file promises but has not.
    var missing: [String] {
        [Self.stylesPart].filter { manifest.names.contains($0) && !package.contains($0) }
    }

    mutating func contents(of name: String) throws(OfficeFailure) -> [UInt8]? { try package.contents(of: name) }

    private static func readManifest(_ package: inout OfficePackage) throws(OfficeFailure) -> Manifest {
        var manifest = Manifest()
        guard let bytes = try package.contents(of: manifestPart) else { return manifest }
        let events = OfficeEvents<OdtName>(bytes)
        while let event = try events.next() {
            guard case .start(let element) = event else { continue }
            if element.name == .encryptionData { manifest.isEncrypted = true }
            guard element.name == .fileEntry, let path = element[.fullPath] else { continue }
            manifest.names.insert(path)
            if path == "/" { manifest.mediaType = element[.mediaType] }
        }
        return manifest
    }

    /// As people call a file of another kind: by its extension.
    private static func name(of kind: String) -> String {
        let extensions = [
            "text-master": "ODM", "text-web": "OTH", "spreadsheet": "ODS", "presentation": "ODP", "graphics": "ODG",
            "chart": "ODC", "formula": "ODF", "image": "ODI", "base": "ODB", "database": "ODB", "writer": "SXW",
        ]
        let bare = kind.hasSuffix("-template") ? String(kind.dropLast("-template".count)) : kind
        return extensions[bare] ?? "OpenDocument"
    }
}
