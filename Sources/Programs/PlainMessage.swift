/// Text printed by a program, which may quote the file of a stranger: nothing of it must be obeyed by a terminal.
enum PlainMessage {
    /// All of a text, its lines kept.
    static func text(_ bytes: [UInt8], in folder: PrivateFolder) -> String {
        String(decoding: bytes, as: UTF8.self)
            // The folder is gone when the message is read.
            .replacing(folder.path + "/", with: "")
            .split(whereSeparator: \.isNewline).map(line).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// The last lines, as one.
    static func summary(_ text: String) -> String {
        String(text.split(separator: "\n").suffix(3).joined(separator: "; ").suffix(300))
    }

    static func line(_ line: some StringProtocol) -> String {
        let plain = line.unicodeScalars.map { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator: " "
            default: String(scalar)
            }
        }
        return plain.joined().split(separator: " ").joined(separator: " ")
    }
}
