internal import Diagnostics

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Finds labelled documents: `labels.jsonl` beside documents, or documents with a `NAME.expected.yaml` each.
public enum LabelReader {
    /// - Parameter paths: files of either kind, and folders that hold them.
    /// - Returns: the documents in the order of their names, each once.
    public static func read(_ paths: [String]) throws -> [LabelledDocument] {
        var documents: [String: LabelledDocument] = [:]
        for path in paths {
            for document in try read(path) {
                documents[document.path, default: .init(name: document.name, path: document.path, labels: [])].labels +=
                    document.labels
            }
        }
        return documents.values.sorted { ($0.name, $0.path) < ($1.name, $1.path) }
    }

    private static func read(_ path: String) throws -> [LabelledDocument] {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw LabelFault("there are no labels at '\(path)'", help: "name a labels.jsonl, or a folder of documents")
        }
        if isFolder { return try readFolder(path.hasSuffix("/") ? String(path.dropLast()) : path) }
        if path.hasSuffix(".expected.yaml") { return [try expected(path, in: parent(path))] }
        return try JSONLinesLabels(text: text(path), name: path, folder: parent(path)).documents()
    }

    private static func readFolder(_ folder: String) throws -> [LabelledDocument] {
        let lines = folder + "/labels.jsonl"
        if FileManager.default.fileExists(atPath: lines) { return try read(lines) }
        let found = ((try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [])
            .filter { $0.hasSuffix(".expected.yaml") }.sorted()
        guard !found.isEmpty else {
            throw LabelFault(
                "there are no labels in '\(folder)'",
                help: "a labels.jsonl, or a NAME.expected.yaml beside each document")
        }
        return try found.map { try expected(folder + "/" + $0, in: folder) }
    }

    private static func expected(_ path: String, in folder: String) throws -> LabelledDocument {
        let file = try ExpectedFile(text: text(path), name: path)
        let document = parent(path) + "/" + file.document
        return LabelledDocument(
            name: String(document.dropFirst(folder.count + 1)), path: document, labels: file.labels)
    }

    private static func text(_ path: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: path), let text = String(bytes: data, encoding: .utf8)
        else {
            throw LabelFault("'\(path)' cannot be read", help: "labels are UTF-8 text; check that the file may be read")
        }
        return text
    }

    private static func parent(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }
}
