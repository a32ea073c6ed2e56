import Foundation
import OfficeFiles
import Testing

/// What is installed, and what follows for the formats that are read.
@Suite struct DoctorTests {
    @Test func ownParts() throws {
        let run = try Workspace().run("doctor", "--lang", "en")
        #expect(run.status == 0)
        #expect(run.output.contains("PCRE2 10."))
        #expect(run.output.contains("rules: Rules\n  core 0.1.0: 2 rules, kk ru, Apache-2.0"))
        #expect(run.output.contains("reads: markdown md text txt"))
        #expect(run.output.contains("docx"))
    }

    @Test(arguments: [
        ("en", "does not read here: doc dot, soffice is missing: install the package libreoffice"),
        ("en", "- tesseract: text of scanned pages; missing: install the package"),
        ("ru", "здесь не читает: doc dot, нет soffice: установите пакет libreoffice"),
        ("ru", "- pdftotext: текст PDF; нет: установите пакет poppler"),
        ("kk", "бұл жерде оқымайды: doc dot, soffice жоқ: libreoffice"),
        ("kk", "- soffice: ескі Word файлдары (DOC); жоқ: libreoffice"),
    ])
    func nothingInstalled(language: String, says: String) throws {
        let run = try Workspace().run("doctor", "--lang", language, environment: ["PATH": "/nowhere"])
        #expect(run.status == 0, "what is missing is no failure")
        #expect(run.output.contains(says), "\(run.output)")
    }

    /// A helper is here, one of its languages is not.
    @Test func found() throws {
        let office = try FakeOffice()
        let workspace = try Workspace()
        try workspace.program(
            "bin/tesseract",
            """
            [ "$1" = --list-langs ] && { echo 'List of available languages in "/x" (3):'; echo osd; echo rus; echo eng; }
            [ "$1" = --version ] && echo 'tesseract 9.9'
            exit 0
            """)
        let path = ["PATH": "\(workspace.folder)/bin:\(office.folder):/usr/bin:/bin"]
        let run = try workspace.run("doctor", "--lang", "en", environment: path)
        #expect(run.output.contains("reads: doc dot, through soffice"))
        #expect(
            run.output.contains(
                "+ soffice: old Word files (DOC); \(office.folder)/soffice, LibreOffice 9.8.7 40(Build:2)\n"))
        #expect(
            run.output.contains("/bin/tesseract, tesseract 9.9\n    languages: eng rus\n    - kaz is missing: install"))
        #expect(!run.output.contains("- rus"))
    }

    @Test func json() throws {
        struct Body: Decodable {
            struct Helper: Decodable {
                let name: String
                let path: String?
                let packages: [String]
            }
            let helpers: [Helper]
            let version: String
        }
        let run = try Workspace().run("doctor", "--json", environment: ["PATH": "/nowhere"])
        #expect(run.status == 0)
        let body = try JSONDecoder().decode(Body.self, from: Data(run.output.utf8))
        #expect(body.helpers.contains { $0.name == "soffice" && $0.path == nil && !$0.packages.isEmpty })
    }
}

extension Workspace {
    /// Writes a program of the shell.
    fileprivate func program(_ name: String, _ script: String) throws {
        try write(name, "#!/bin/sh\n" + script + "\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder + "/" + name)
    }
}
