import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A port of this machine that notices whoever knocks, and answers nobody.
final class Listener {
    let port: UInt16
    private let descriptor: Int32

    struct NotOpened: Error {}

    init() throws {
        #if canImport(Glibc)
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        self.descriptor = descriptor
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(descriptor, $0, size) == 0 && getsockname(descriptor, $0, &size) == 0
            }
        }
        port = UInt16(bigEndian: address.sin_port)
        guard isBound, listen(descriptor, 16) == 0, fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0 else {
            throw NotOpened()
        }
    }

    deinit { close(descriptor) }

    /// Whether anybody knocked since it was last asked.
    var wasAsked: Bool {
        var wasAsked = false
        while case let caller = accept(descriptor, nil, nil), caller >= 0 {
            close(caller)
            wasAsked = true
        }
        return wasAsked
    }

    func forget() { _ = wasAsked }
}
