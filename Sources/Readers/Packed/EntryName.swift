internal import Archives
internal import Texts

/// The name of an archive's entry as the person who packed it saw it.
enum EntryName {
    /// Programs that follow the standard say UTF-8, or give the name in UTF-8 beside; those of a Mac write it and say nothing.
    /// Old Windows wrote the code page of its console (866 in Kazakhstan and Russia), some archivers that of its windows.
    static func decode(_ entry: ZipEntry) -> String {
        let name = entry.unicodeName ?? utf8(entry.nameBytes) ?? decode(entry.nameBytes, page(of: entry.nameBytes))
        return shown(name.replacing("\\", with: "/"))
    }

    /// A name is printed in messages: it must not steer the terminal. NUL stays, for it is refused.
    private static func shown(_ name: String) -> String {
        let isControl = { (scalar: Unicode.Scalar) in scalar.properties.generalCategory == .control && scalar != "\0" }
        guard name.unicodeScalars.contains(where: isControl) else { return name }
        return String(String.UnicodeScalarView(name.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
    }

    private static func utf8(_ bytes: [UInt8]) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        return text.unicodeScalars.contains("\u{FFFD}") ? nil : text
    }

    private static func decode(_ bytes: [UInt8], _ page: CodePage) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(page.scalar(byte)) }
        return String(text)
    }

    /// In 866 letters are 80…AF and E0…F1, and between them lines and boxes that no name has; windows-1251 has its letters
    /// from C0 on. What is left of both are the last letters of 866 or the first of 1251: the latter make words.
    private static func page(of bytes: [UInt8]) -> CodePage {
        let isWindows = bytes.contains { (0xB0...0xDF).contains($0) || (0xF2...0xFB).contains($0) || $0 >= 0xFD }
        let isConsole = bytes.contains { (0x80...0xAF).contains($0) }
        return isConsole && !isWindows ? .dos866 : .kz1048
    }
}
