import ArgumentParser
import Languages
import RulePacks

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Rules {
    struct Measure: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Measure Kazakh inflection against tables of attested forms.",
            discussion: """
                A table has five columns divided by tabs: lemma, pos (n, v, a, p, num), form, count, and the verdict \
                'in' (a form of the lemma) or 'out' (another word that begins alike). Types are rows, tokens are counts.
                """)

        @Argument(help: "Tables of attested forms.")
        var files: [String]

        @Flag(help: "Print each form that is missed and each that is accepted wrongly.")
        var list = false

        @OptionGroup var rulesOptions: RulesOptions

        func run() throws {
            let compiler = try PackLoader.phraseCompiler(folder: try RulesFolder.find(rulesOptions.folder))
            for file in files {
                let table = try read(file)
                let measure = try InflectionMeasure(table, compiler)
                Terminal.print(report(measure, of: table, file))
            }
        }

        private func read(_ file: String) throws -> AttestedForms {
            guard let data = try? Data(contentsOf: URL(filePath: file)), let text = String(bytes: data, encoding: .utf8)
            else {
                throw CommandFailure("'\(file)' cannot be read", help: "check the path; the table is UTF-8 text")
            }
            do throws(AttestedFormsError) {
                return try AttestedForms(tsv: text)
            } catch {
                throw CommandFailure("\(file), line \(error.line): \(error.message)", help: error.help)
            }
        }

        private func report(_ measure: InflectionMeasure, of table: AttestedForms, _ file: String) -> String {
            var lines = ["\(file): \(table.rows.count) rows"]
            lines.append("  in   recalled  " + share(measure.recalled, of: measure.belonging))
            lines.append("  out  accepted  " + share(measure.accepted, of: measure.others))
            if list {
                lines += measure.misses.map { "  missed    " + text($0) }
                lines += measure.falseAcceptances.map { "  accepted  " + text($0) }
            }
            return lines.joined(separator: "\n") + "\n"
        }

        private func text(_ row: AttestedForms.Row) -> String {
            "{\(row.lemma):\(row.partOfSpeech.rawValue)}  \(row.form)  \(row.count)"
        }

        /// `2167 of 2180 types (99.40 %), 41035 of 41060 tokens (99.94 %)`; no share of nothing.
        private func share(_ part: InflectionMeasure.Tally, of whole: InflectionMeasure.Tally) -> String {
            guard whole.types > 0 else { return "no rows" }
            return "\(part.types) of \(whole.types) types (\(percent(part.types, whole.types))), "
                + "\(part.tokens) of \(whole.tokens) tokens (\(percent(part.tokens, whole.tokens)))"
        }

        private func percent(_ part: Int, _ whole: Int) -> String {
            // Rounded down: one miss is no hundred per cent.
            let hundredths = part * 10_000 / whole
            let fraction = hundredths % 100
            return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) %"
        }
    }
}
