import Foundation

/// A program in the place of LibreOffice that does as little as can be: the result stands in the file already.
///
/// What the readers make of its files, of its crashes and of its silence is tested with it; what LibreOffice makes of Word
/// files is not.
public final class FakeOffice: Sendable {
    /// Where it stands, under the name of LibreOffice.
    public let folder: String

    public init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "aiqyn-fake-\(UUID().uuidString)")
            .path(percentEncoded: false)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = folder + "/soffice"
        try Data(Self.script(folder).utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// How many files each run was given.
    public var runs: [Int] {
        let log = FileManager.default.contents(atPath: folder + "/runs") ?? Data()
        return String(decoding: log, as: UTF8.self).split(separator: "\n").compactMap { Int($0) }
    }

    /// A Word file that becomes one of one paragraph.
    ///
    /// - Parameter characters: which the old file says it has.
    public static func file(_ text: String, characters: UInt32 = 0) -> [UInt8] {
        CompoundFile.word(characters: characters).bytes + DocxFile(Word.line(text)).bytes
    }
    /// A Word file with these lists that becomes another.
    public static func file(_ lists: [[WordLevel]], _ result: DocxFile) -> [UInt8] {
        CompoundFile.word(lists: lists).bytes + result.bytes
    }

    /// One at which the program crashes, hangs, writes half a file, passes over without a word.
    public static let crash = CompoundFile.word().bytes + Array("CRASH".utf8)
    public static let hang = CompoundFile.word().bytes + Array("HANGS".utf8)
    public static let half = CompoundFile.word().bytes + Array("HALVE".utf8)
    public static let passedOver = CompoundFile.word().bytes + Array("PASSE".utf8)

    private static func script(_ folder: String) -> String {
        """
        #!/bin/sh
        [ "$1" = --version ] && { echo "LibreOffice 9.8.7 40(Build:2)"; exit 0; }
        out=; files=; count=0
        while [ $# -gt 0 ]; do
            case "$1" in
                --outdir) out=$2; shift 2 ;;
                --convert-to) shift 2 ;;
                -*) shift ;;
                *) files="$files $1"; count=$((count + 1)); shift ;;
            esac
        done
        echo $count >> "\(folder)/runs"
        for file in $files; do
            result="$out/$(basename "$file" .doc).docx"
            case "$(tail -c 5 "$file")" in
                CRASH) kill -SEGV $$ ;;
                HANGS) sleep 1000 ;;
                HALVE) head -c 300 "$file" > "$result"; kill -ABRT $$ ;;
                PASSE) ;;
                *) tail -c +\(CompoundFile.word().bytes.count + 1) "$file" > "$result" ;;
            esac
        done
        """
    }
}
