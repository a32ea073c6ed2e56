import ArgumentParser
import Findings
import Reports
import Texts

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The formats a report can be written in.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, sarif

    func render(_ report: ScanReport, language: Language, colour: Bool, width: Int) -> String {
        switch self {
        case .text: TextReport(language: language, colour: colour, width: width).render(report)
        case .json: JSONReport().render(report)
        case .sarif: SARIFReport(language: language).render(report)
        }
    }
}

/// `FORMAT=FILE`: one of several outputs of a run.
struct OutputTarget: ExpressibleByArgument {
    let format: OutputFormat
    let path: String

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, let format = OutputFormat(rawValue: String(parts[0])) else { return nil }
        self.format = format
        path = String(parts[1])
    }

    func write(_ report: ScanReport, language: Language) throws {
        let text = format.render(report, language: language, colour: false, width: 100)
        do {
            try Data(text.utf8).write(to: URL(filePath: path))
        } catch {
            throw CommandFailure(
                "'\(path)' cannot be written", help: "check that the folder exists and may be written to")
        }
    }
}

/// From which severity on findings make the run fail.
enum FailThreshold: String, CaseIterable, ExpressibleByArgument {
    case low, medium, high, never

    func isReached(by report: ScanReport) -> Bool {
        guard let severity = Severity(rawValue: rawValue) else { return false }
        return report.findings.contains { $0.severity >= severity }
    }
}
