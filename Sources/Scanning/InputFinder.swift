internal import Documents
internal import Readers
internal import Texts

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Finds the documents of the given files, folders and archives.
public struct InputFinder {
    /// Shell patterns over paths relative to the given folder, and over paths in archives; `*` crosses slashes.
    public var include: [String] = []
    public var exclude: [String] = []

    public init() {}

    /// The documents in the order of their names, and the files that are no documents, counted by extension.
    ///
    /// - Throws: ``MissingInput`` for a path that does not exist.
    public func find(_ paths: [String]) throws(MissingInput) -> (inputs: [ScanInput], ignored: [String: Int]) {
        var found = Found()
        for path in paths {
            switch Self.kind(of: path) {
            case true?: walk(path.hasSuffix("/") ? String(path.dropLast()) : path, "", &found)
            case false?: if !addArchive(path, path, to: &found) { found.add(path, .file(path: path)) }
            case nil:
                let archived = Self.find(insideArchives: path)
                guard !archived.isEmpty else { throw MissingInput(path: path) }
                found.add(archived)
            }
        }
        return found.sorted
    }

    /// The document behind bytes at hand, or those of the archive they are.
    public func find(_ bytes: [UInt8], named name: String) -> (inputs: [ScanInput], ignored: [String: Int]) {
        // What is damaged beyond knowing is read as a document, which says so.
        guard let archive = (try? DocumentArchive.open(bytes)) ?? nil else {
            return ([ScanInput(name: name, content: .bytes(bytes))], [:])
        }
        var found = Found()
        add(archive, name, name, isWanted: false, to: &found)
        return found.sorted
    }

    // MARK: folders

    /// Whatever cannot be entered or followed is an input that was not read, never a silence.
    private func walk(_ root: String, _ folder: String, _ found: inout Found) {
        let here = folder.isEmpty ? root : root + "/" + folder
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: here + "/") else {
            return found.add(here, .unreadable(Self.closedFolder))
        }
        for name in names.sorted() where !name.hasPrefix(".") && !name.hasPrefix("~$") {
            let relative = folder.isEmpty ? name : folder + "/" + name
            let path = root + "/" + relative
            let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
            switch Self.kind(of: path) {
            case true? where isLink: found.add(path, .unreadable(Self.linkedFolder))
            case true?: walk(root, relative, &found)
            case false?: addFile(path, relative, &found)
            case nil: if choice(relative) != .unwanted { found.add(path, .file(path: path)) }
            }
        }
    }

    private func addFile(_ path: String, _ relative: String, _ found: inout Found) {
        switch choice(relative) {
        case .unwanted: break
        case .ignored: found.ignored[FilePath.suffix(of: relative), default: 0] += 1
        case .document: found.add(path, .file(path: path))
        case .archive:
            let isWanted = include.contains { FilePath.matches($0, relative) }
            let isArchive = addArchive(path, relative, isWanted: isWanted, to: &found)
            // A document that is called an archive.
            if !isArchive, include.isEmpty || isWanted { found.add(path, .file(path: path)) }
        }
    }

    private static let closedFolder = NotRead(
        reason: .init(kk: "қалта ашылмады", ru: "папка не открывается", en: "the folder cannot be opened"),
        advice: .init(
            kk: "қалтаны оқу рұқсатын тексеріңіз", ru: "проверьте права на чтение папки",
            en: "check that the folder may be read"))

    private static let linkedFolder = NotRead(
        reason: .init(
            kk: "бұл басқа қалтаға сілтеме", ru: "это ссылка на другую папку", en: "this is a link to another folder"),
        advice: .init(
            kk: "қалтаның өзін атаңыз", ru: "назовите саму папку", en: "name the folder itself"))

    /// `true` for a folder, `false` for a file, `nil` for nothing.
    private static func kind(of path: String) -> Bool? {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) ? isFolder : nil
    }

    // MARK: archives

    /// `a.zip!b.docx`, `a.zip!folder`, `a.zip!b.zip`: what a name inside an archive stands for. A file that is named is read,
    /// whatever its extension.
    private static func find(insideArchives path: String) -> [ScanInput] {
        for mark in path.indices where path[mark] == "!" && kind(of: String(path[..<mark])) == false {
            let file = String(path[..<mark])
            var finder = ArchiveFinder { entry, name in
                let isArchive = FileReader.archiveExtensions.contains(FilePath.suffix(of: entry))
                if name == path { return isArchive ? .archive : .document }
                if path.hasPrefix(name + "!") { return .archive }
                return name.hasPrefix(path + "/") || name.hasPrefix(path + "!")
                    ? InputFinder().choice(entry) : .unwanted
            }
            do throws(NotRead) {
                guard let archive = try DocumentArchive.open(file: file) else { continue }
                finder.find(in: archive, named: file)
                if !finder.inputs.isEmpty { return finder.inputs }
            } catch { return [ScanInput(name: file, content: .unreadable(error))] }
        }
        return []
    }

    /// Whether the file is an archive; its documents are inputs then.
    ///
    /// - Parameters:
    ///   - relative: the path patterns are asked about.
    ///   - isWanted: a pattern asks for the archive itself, so it asks for all documents in it.
    private func addArchive(
        _ path: String, _ relative: String, isWanted: Bool = false, to found: inout Found
    ) -> Bool {
        guard found.archives.insert(path).inserted else { return true }
        do throws(NotRead) {
            guard let archive = try DocumentArchive.open(file: path) else { return false }
            add(archive, path, relative, isWanted: isWanted, to: &found)
        } catch {
            // A damaged document says so itself.
            guard FileReader.archiveExtensions.contains(FilePath.suffix(of: path)) else { return false }
            found.add(path, .unreadable(error))
        }
        return true
    }

    private func add(
        _ archive: DocumentArchive, _ name: String, _ relative: String, isWanted: Bool, to found: inout Found
    ) {
        let root = name.count - relative.count
        var finder = ArchiveFinder { choice($0, String($1.dropFirst(root)), isArchiveWanted: isWanted) }
        finder.find(in: archive, named: name)
        found.add(finder.inputs)
        found.ignored.merge(finder.ignored, uniquingKeysWith: +)
    }

    // MARK: what is wanted

    /// Patterns are for documents: one may leave an archive out, but none is needed to look into it.
    ///
    /// - Parameters:
    ///   - path: in the given folder, or in an archive.
    ///   - whole: the name of a document of an archive, the archive's own before it: a pattern may speak of that.
    private func choice(_ path: String, _ whole: String? = nil, isArchiveWanted: Bool = false) -> ArchiveFinder.Choice {
        let names = whole.map { [path, $0] } ?? [path]
        let isMatched = { (patterns: [String]) in
            patterns.contains { pattern in names.contains { FilePath.matches(pattern, $0) } }
        }
        if isMatched(exclude) { return .unwanted }
        let suffix = FilePath.suffix(of: path)
        if FileReader.archiveExtensions.contains(suffix) { return .archive }
        let isIncluded = isMatched(include)
        guard include.isEmpty || isIncluded || isArchiveWanted else { return .unwanted }
        return isDocument(suffix) || isIncluded ? .document : .ignored
    }

    private func isDocument(_ suffix: String) -> Bool {
        FileReader.textExtensions.contains(suffix) || FileReader.documentExtensions.contains(suffix)
            || FileReader.unreadExtensions.contains(suffix)
    }
}

/// What was found so far. A file given twice is one.
private struct Found {
    private var inputs: [String: ScanInput] = [:]
    private var archived: [String: ScanInput] = [:]
    var archives: Set<String> = []
    var ignored: [String: Int] = [:]

    var sorted: (inputs: [ScanInput], ignored: [String: Int]) {
        ((Array(inputs.values) + Array(archived.values)).sorted { $0.name < $1.name }, ignored)
    }

    mutating func add(_ name: String, _ content: ScanInput.Content) {
        inputs[name] = ScanInput(name: name, content: content)
    }

    mutating func add(_ documents: [ScanInput]) {
        for document in documents { archived[document.name] = document }
    }
}

/// A path given by the user that does not exist.
public struct MissingInput: Error, Sendable {
    public let path: String
}
