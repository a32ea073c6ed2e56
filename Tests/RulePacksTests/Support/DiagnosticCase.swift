import Diagnostics
import RulePacks
import Scanning
import Testing

/// A faulty pack and the diagnostic it must give. A `▸` in one of the files stands before the place the caret must point
/// at; without it the diagnostic has no place.
struct DiagnosticCase: Sendable, CustomTestStringConvertible {
    let code: DiagnosticCode
    let note: String
    /// Of the message or the help: what an author must read there.
    let says: String
    /// What the same fault must raise besides.
    let also: Set<DiagnosticCode>
    private let marked: [String: String]
    private let stage: Stage

    /// What finds the fault.
    enum Stage: Sendable {
        case load, lint, examples
    }

    init(
        _ code: DiagnosticCode, _ note: String, says: String, _ files: [String: String], by stage: Stage = .load,
        also: Set<DiagnosticCode> = []
    ) {
        self.code = code
        self.note = note
        self.says = says
        self.also = also
        marked = files
        self.stage = stage
    }

    var testDescription: String { "\(code.rawValue): \(note)" }

    var files: PackFiles { PackFiles(marked.mapValues { $0.replacing("▸", with: "") }) }

    /// File, line and column of the mark.
    var place: (file: String, line: Int, column: Int)? {
        for (name, text) in marked {
            for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                guard let mark = line.unicodeScalars.firstIndex(of: "▸") else { continue }
                let before = line.unicodeScalars[..<mark].count
                return ("Rules/" + name, index + 1, before + 1)
            }
        }
        return nil
    }

    /// Everything that is said about the pack by the stage of the case.
    func diagnostics() -> [Diagnostic] {
        do throws(DiagnosticError) {
            var loader = PackLoader(files)
            let (rules, warnings) = try loader.load()
            switch stage {
            case .load: return warnings
            case .lint: return PackLint(rules).diagnostics()
            case .examples:
                let runner = ExampleRunner(Scanner(rules))
                return rules.rules.flatMap { runner.run($0).diagnostics }
            }
        } catch {
            return error.diagnostics
        }
    }
}
