internal import CPCRE2

/// A PCRE2 expression, compiled once and shared by all threads.
///
/// Compiled with UTF and UCP (so that `\p{L}`, `\w` and classes know Kazakh letters) and the JIT. Subjects are
/// lower-cased canonical UTF-8, therefore never CASELESS, which costs sixteen times as much.
@safe public final class CompiledPattern: Sendable {
    /// Compiled code is never written after `init`; PCRE2 documents it as sharable between threads.
    nonisolated(unsafe) let code: OpaquePointer

    /// - Throws: ``PatternError`` with PCRE2's message and the offset of the trouble in scalars.
    public init(_ source: String) throws(PatternError) {
        var number: Int32 = 0
        var offset = 0
        let bytes = Array(source.utf8)
        let options =
            UInt32(PCRE2_UTF) | UInt32(PCRE2_UCP) | UInt32(PCRE2_NEVER_BACKSLASH_C) | UInt32(PCRE2_USE_OFFSET_LIMIT)
        let compiled = unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe pcre2_compile_8(buffer.baseAddress, buffer.count, options, &number, &offset, nil)
        }
        guard let compiled = unsafe compiled else {
            let prefix = String(decoding: bytes.prefix(offset), as: UTF8.self)
            throw PatternError(message: Self.message(number), offset: prefix.unicodeScalars.count)
        }
        // Without JIT (an unusual build of PCRE2) the interpreter gives the same answers, only slower.
        _ = unsafe pcre2_jit_compile_8(compiled, UInt32(PCRE2_JIT_COMPLETE))
        unsafe code = compiled
    }

    deinit { unsafe pcre2_code_free_8(code) }

    private static func message(_ number: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 256)
        let length = unsafe buffer.withUnsafeMutableBufferPointer {
            unsafe pcre2_get_error_message_8(number, $0.baseAddress, $0.count)
        }
        return String(decoding: buffer.prefix(max(0, Int(length))), as: UTF8.self)
    }
}

/// Why an expression was refused.
public struct PatternError: Error, Sendable, Equatable {
    public let message: String
    /// In Unicode scalars from the start of the expression.
    public let offset: Int
}

/// Which PCRE2 runs, for `aiqyn doctor`.
public enum PatternEngine {
    public static var version: String { configuration(UInt32(PCRE2_CONFIG_VERSION)) }
    public static var unicodeVersion: String { configuration(UInt32(PCRE2_CONFIG_UNICODE_VERSION)) }

    public static var hasJIT: Bool {
        var value: UInt32 = 0
        return unsafe pcre2_config_8(UInt32(PCRE2_CONFIG_JIT), &value) >= 0 && value == 1
    }

    private static func configuration(_ what: UInt32) -> String {
        var buffer = [UInt8](repeating: 0, count: 64)
        let length = unsafe buffer.withUnsafeMutableBytes { unsafe pcre2_config_8(what, $0.baseAddress) }
        return String(decoding: buffer.prefix(max(0, Int(length) - 1)), as: UTF8.self)
    }
}
