import Foundation
import Testing

/// Files of every kind: sizes, places, links, examples.
@Suite struct FileTests {
    @Test func size() {
        for path in Tree.files { #expect(Tree.data(path).count <= 2 << 20, "\(path)") }
    }

    /// Text files are UTF-8 with plain line ends and a line end at the end; corpus documents may be as noisy as real ones.
    @Test(
        arguments: Tree.files.filter {
            [".swift", ".yaml", ".md", ".sh", ".py", ".json"].contains(where: $0.hasSuffix)
        })
    func plainText(path: String) {
        let data = Tree.data(path)
        #expect(String(data: data, encoding: .utf8) != nil)
        guard !path.hasPrefix("Corpus/") || path.hasSuffix(".yaml") else { return }
        #expect(!data.contains(0x0D))
        #expect(data.isEmpty || data.last == 0x0A)
    }

    /// A path of somebody's machine works on no other.
    @Test(arguments: Tree.files)
    func noPathsOfMachines(path: String) {
        // Put together here, so that this file is none of them.
        let places = ["home", "Users", "root", "wo" + "rk", "old_" + "root"].joined(separator: "|")
        guard let pattern = try? Regex("(?:^|[\\s\"'(=:`])/(?:\(places))/[A-Za-z]") else {
            Issue.record("the expression is broken")
            return
        }
        for (number, line) in Tree.lines(path).enumerated() where line.contains("/") {
            #expect(!line.contains(pattern), "line \(number + 1)")
        }
    }

    /// What a merge leaves where two changes meet must be settled.
    @Test(arguments: Tree.files)
    func noConflictMarkers(path: String) {
        let marks = [String(repeating: "<", count: 7) + " ", String(repeating: ">", count: 7) + " "]
        #expect(!Tree.lines(path).contains { line in marks.contains { line.hasPrefix($0) } })
    }

    // MARK: links

    @Test(arguments: Tree.files("", ".md"))
    func links(path: String) throws {
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        for target in Self.targets(Tree.text(path)) {
            let file = target.split(separator: "#", omittingEmptySubsequences: false).first.map(String.init) ?? ""
            guard !file.isEmpty else { continue }
            let place = Tree.root + "/" + (file.hasPrefix("/") ? String(file.dropFirst()) : folder + "/" + file)
            let decoded = place.removingPercentEncoding ?? place
            #expect(FileManager.default.fileExists(atPath: decoded), "\(target)")
        }
    }

    /// Relative targets of links and pictures outside code.
    private static func targets(_ markdown: String) -> [String] {
        let text = markdown.replacing(/```[\s\S]*?```/, with: "").replacing(/`[^`\n]*`/, with: "")
        return text.matches(of: /\]\(([^()\s]+)(?:\s+"[^"]*")?\)/).map { String($0.1) }
            .filter { !$0.contains(":") }
    }

    @Test func readerOfLinks() {
        let text = "[a](b.md) ![c](d/e.png \"title\") `[f](g.md)` [h](https://i.org) [j](#k)\n```\n[l](m.md)\n```\n"
        #expect(Self.targets(text) == ["b.md", "d/e.png", "#k"])
    }

    // MARK: rules

    /// A rule shows what it finds and what it lets pass, wherever it stands in its life.
    @Test(arguments: Tree.files("Rules/", ".yaml").filter { Tree.text($0).contains("\nrules:") })
    func everyRuleHasExamples(path: String) {
        let parts = Tree.text(path).split(separator: "\n  - id: ").dropFirst()
        #expect(!parts.isEmpty)
        for part in parts {
            let id = part.prefix { !$0.isWhitespace }
            for key in ["    examples:\n", "- finds:", "- passes:"] { #expect(part.contains(key), "\(id): no \(key)") }
        }
    }
}
