internal import Programs

/// LibreOffice as a converter. It is judged by the files it leaves, never by its status: without an export filter it says
/// so and ends well.
struct LibreOffice {
    private let program: OutsideProgram

    init(_ programs: InstalledPrograms) throws(ProgramFailure) { program = try programs.program(.soffice) }

    private static let profile = "profile"

    /// Makes `1.docx` of `1.doc`, and so on, in one run.
    ///
    /// - Returns: why the run did not end well; some files may be there all the same, the last of them cut off.
    func convert(_ names: [String], in folder: PrivateFolder, seconds: Double) async -> ProgramFailure? {
        do throws(ProgramFailure) {
            // A run that crashed may have left its profile in disorder.
            folder.remove(Self.profile)
            try folder.makeFolder(Self.profile)
            try folder.makeFolder(Self.profile + "/user")
            try folder.store(Array(Self.registry.utf8), as: Self.profile + "/user/registrymodifications.xcu")
            let options = [
                // With one profile for two runs the second gives up.
                "-env:UserInstallation=\(folder.url)/\(Self.profile)", "--headless", "--norestore", "--nologo",
                "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder.path,
            ]
            let limits = ProgramLimits(seconds: seconds, memoryBytes: 6 << 30, outputBytes: 1 << 20)
            _ = try await program.run(options + names.map(folder.path(of:)), in: folder, limits: limits)
            return nil
        } catch { return error }
    }

    /// No macros, no links followed, and all that would go out is sent to a port where nobody listens: by itself
    /// LibreOffice fetches a linked picture from wherever the document says.
    private static let registry: String = {
        let security = "Office.Common/Security/Scripting"
        let network = "Inet/Settings"
        let items = [
            (security, "MacroSecurityLevel", "3"), (security, "DisableMacrosExecution", "true"),
            (security, "BlockUntrustedRefererLinks", "true"), ("Office.Writer/Content/Update", "Link", "2"),
            (network, "ooInetProxyType", "2"), (network, "ooInetNoProxy", ""),
            (network, "ooInetHTTPProxyName", "127.0.0.1"), (network, "ooInetHTTPProxyPort", "9"),
            (network, "ooInetHTTPSProxyName", "127.0.0.1"), (network, "ooInetHTTPSProxyPort", "9"),
        ]
        let lines = items.map { path, name, value in
            "<item oor:path=\"/org.openoffice.\(path)\"><prop oor:name=\"\(name)\" oor:op=\"fuse\">"
                + "<value>\(value)</value></prop></item>"
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            \(lines.joined(separator: "\n"))
            </oor:items>
            """
    }()
}
