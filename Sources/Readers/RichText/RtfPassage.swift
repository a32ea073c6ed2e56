internal import Texts

/// A stretch of text that remembers the lines of the source its pieces stand on, and which of them are hidden.
struct RtfPassage: Hashable {
    private(set) var bytes: [UInt8] = []
    /// Where text of another source line begins, or hidden text begins or ends.
    private var starts: [Start] = []

    private struct Start: Hashable {
        var offset: Int
        var line: Int
        var isHidden = false
    }

    var isEmpty: Bool { bytes.isEmpty }
    var isBlank: Bool { !bytes.contains { $0 > 0x20 } }

    mutating func append(_ scalar: Unicode.Scalar, line: Int, isHidden: Bool = false) {
        if starts.last?.line != line || starts.last?.isHidden != isHidden {
            starts.append(Start(offset: bytes.count, line: line, isHidden: isHidden))
        }
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    mutating func append(_ other: RtfPassage) {
        for start in other.starts {
            starts.append(Start(offset: bytes.count + start.offset, line: start.line, isHidden: start.isHidden))
        }
        bytes += other.bytes
    }

    /// `1.1.⇥` becomes `1.1. `; the pictures of bullets become a bullet.
    func asNumber() -> RtfPassage {
        guard let line = starts.first?.line else { return self }
        let text = String(decoding: bytes, as: UTF8.self)
        let words = text.unicodeScalars.split { $0.properties.isWhitespace }
        guard let first = words.first, let sign = first.first else { return RtfPassage() }
        var passage = RtfPassage()
        // Word's round bullet is the letter o of Courier New.
        let isPicture = first.count == 1 && ((0xF000...0xF0FF).contains(sign.value) || sign == "o" || sign == "·")
        let shown = isPicture ? ["•"] : Array(words.joined(separator: [" "]))
        for scalar in shown { passage.append(scalar, line: line) }
        passage.append(" ", line: line)
        return passage
    }

    /// - Parameter inCell: a pipe would part the cell in two, so it is written broken.
    func write(to text: inout ExtractedText, inCell: Bool = false) {
        for (index, start) in starts.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1].offset : bytes.count
            let piece = bytes[start.offset..<end]
            guard inCell, piece.contains(0x7C) else {
                text.append(piece, at: .line(start.line), isHidden: start.isHidden)
                continue
            }
            let parted = piece.split(separator: 0x7C, omittingEmptySubsequences: false)
            text.append(
                Array(parted.joined(separator: "¦".utf8)), at: .line(start.line), isHidden: start.isHidden)
        }
    }
}
