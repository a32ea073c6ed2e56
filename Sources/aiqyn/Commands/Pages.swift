import ArgumentParser
import Explanations
import RulePacks

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Rules {
    struct Pages: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write a page an indicator, with its rules, and an index.",
            discussion: "The pages of this repository: aiqyn rules pages docs/rules")

        @Argument(help: "Folder to write to. Pages of indicators that are no more are removed.")
        var folder: String

        @Flag(help: "Write nothing; exit with 1 when the folder is not what the packs say.")
        var check = false

        @OptionGroup var rulesOptions: RulesOptions

        func run() throws {
            let pages = RulePages.files(try rulesOptions.load())
            let stored = stored()
            let stale = stored.keys.filter { pages[$0] == nil }
            let changed = pages.keys.filter { stored[$0] != pages[$0] }
            guard check else { return try write(pages, changed: changed, stale: stale) }
            for name in (stale + changed).sorted() {
                Terminal.error("aiqyn: \(folder)/\(name) is not what the packs say\n")
            }
            guard stale.isEmpty, changed.isEmpty else {
                Terminal.error("  = help: aiqyn rules pages \(folder)\n")
                throw ExitStatus.findings
            }
            Terminal.print("\(pages.count) pages are what the packs say\n")
        }

        private func stored() -> [String: String] {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            return Dictionary(
                uniqueKeysWithValues: names.filter(RulePages.isPage).map { name in
                    let data = FileManager.default.contents(atPath: folder + "/" + name)
                    return (name, String(decoding: data ?? Data(), as: UTF8.self))
                })
        }

        private func write(_ pages: [String: String], changed: [String], stale: [String]) throws {
            do {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                for name in changed {
                    try Data((pages[name] ?? "").utf8).write(to: URL(filePath: folder + "/" + name), options: .atomic)
                }
                for name in stale { try FileManager.default.removeItem(atPath: folder + "/" + name) }
            } catch {
                throw CommandFailure(
                    "the pages cannot be written to '\(folder)'", help: "check that the folder may be written to")
            }
            Terminal.print("\(pages.count) pages, \(changed.count) written, \(stale.count) removed\n")
        }
    }
}
