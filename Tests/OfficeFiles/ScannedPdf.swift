/// A PDF whose pages are photographs: what a scanner leaves (ISO 32000-1, 7.5 and 8.9.5).
public struct ScannedPdf {
    /// JPEG, one a page.
    public let pictures: [Picture]

    public struct Picture {
        let jpeg: [UInt8]
        let width: Int
        let height: Int
        let isGrey: Bool

        /// - Returns: `nil` for what is no JPEG with a frame header.
        public init?(jpeg: [UInt8]) {
            var index = 2
            while index + 9 < jpeg.count, jpeg[index] == 0xFF {
                let marker = jpeg[index + 1]
                let length = Int(jpeg[index + 2]) << 8 | Int(jpeg[index + 3])
                if (0xC0...0xC3).contains(marker) {
                    height = Int(jpeg[index + 5]) << 8 | Int(jpeg[index + 6])
                    width = Int(jpeg[index + 7]) << 8 | Int(jpeg[index + 8])
                    isGrey = jpeg[index + 9] == 1
                    self.jpeg = jpeg
                    return
                }
                index += 2 + length
            }
            return nil
        }
    }

    public init(_ pictures: [Picture]) { self.pictures = pictures }

    /// - Parameter resolution: dots an inch of the pictures.
    public func bytes(resolution: Int) -> [UInt8] {
        var file = Array("%PDF-1.4\n".utf8)
        var offsets: [Int] = []
        func object(_ body: [UInt8]) {
            offsets.append(file.count)
            file += Array("\(offsets.count) 0 obj\n".utf8) + body + Array("\nendobj\n".utf8)
        }
        func stream(_ dictionary: String, _ data: [UInt8]) -> [UInt8] {
            Array("<< \(dictionary) /Length \(data.count) >>\nstream\n".utf8) + data + Array("\nendstream".utf8)
        }
        object(Array("<< /Type /Catalog /Pages 2 0 R >>".utf8))
        let kids = pictures.indices.map { "\(3 + $0 * 3) 0 R" }.joined(separator: " ")
        object(Array("<< /Type /Pages /Kids [\(kids)] /Count \(pictures.count) >>".utf8))
        for (index, picture) in pictures.enumerated() {
            let (width, height) = (picture.width * 72 / resolution, picture.height * 72 / resolution)
            let (contents, image) = (4 + index * 3, 5 + index * 3)
            object(
                Array(
                    """
                    << /Type /Page /Parent 2 0 R /MediaBox [0 0 \(width) \(height)] /Contents \(contents) 0 R \
                    /Resources << /XObject << /Scan \(image) 0 R >> >> >>
                    """.utf8))
            object(stream("", Array("q \(width) 0 0 \(height) 0 0 cm /Scan Do Q".utf8)))
            object(
                stream(
                    "/Type /XObject /Subtype /Image /Width \(picture.width) /Height \(picture.height) "
                        + "/ColorSpace \(picture.isGrey ? "/DeviceGray" : "/DeviceRGB") /BitsPerComponent 8 /Filter /DCTDecode",
                    picture.jpeg))
        }
        let table = file.count
        file += Array("xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n".utf8)
        for offset in offsets {
            let digits = String(offset)
            file += Array((String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8)
        }
        file += Array("trailer << /Size \(offsets.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n".utf8)
        return file
    }
}
