internal import CZlib

/// zlib made safe: bytes in, bytes out.
enum Deflate {
    /// - Parameter size: how many bytes must come out; one more or fewer is damage.
    /// - Returns: `nil` for damage.
    static func inflate(_ bytes: [UInt8], _ packed: Range<Int>, size: Int) -> [UInt8]? {
        // Never more at a time than has really come out: a header may promise gigabytes.
        var output: [UInt8] = []
        output.reserveCapacity(min(size, packed.count * 8))
        var chunk = [UInt8](repeating: 0, count: 65_536)
        var isWhole = false
        unsafe bytes.withUnsafeBufferPointer { input in
            var stream = unsafe z_stream()
            guard unsafe aiqyn_inflateInitRaw(&stream) == Z_OK else { return }
            defer { unsafe inflateEnd(&stream) }
            unsafe stream.next_in = UnsafeMutablePointer(
                mutating: input.baseAddress.map { unsafe $0 + packed.lowerBound })
            unsafe stream.avail_in = UInt32(packed.count)
            var status = Z_OK
            while status == Z_OK, output.count <= size {
                let room = chunk.count
                let written = unsafe chunk.withUnsafeMutableBufferPointer { target in
                    unsafe stream.next_out = target.baseAddress
                    unsafe stream.avail_out = UInt32(room)
                    status = unsafe CZlib.inflate(&stream, Z_NO_FLUSH)
                    return unsafe room - Int(stream.avail_out)
                }
                output.append(contentsOf: chunk[..<written])
                if written == 0, status == Z_OK { break }
            }
            isWhole = status == Z_STREAM_END
        }
        return isWhole && output.count == size ? output : nil
    }

    /// CRC-32, as zip files have it.
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        UInt32(truncatingIfNeeded: unsafe bytes.withUnsafeBufferPointer { unsafe crc32_z(0, $0.baseAddress, $0.count) })
    }
}
