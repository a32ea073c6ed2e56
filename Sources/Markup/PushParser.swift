internal import CXML2

/// libxml2's push parser of XML as a queue of Swift values.
///
/// Events are gathered chunk by chunk, so that no code of ours but the callbacks below runs inside the parser.
@safe final class PushParser {
    /// Names are numbers of the vocabulary; `nil` for those not in it.
    enum Event {
        case start(Int?, attributes: [(id: Int, value: String)], line: Int)
        case end(Int?)
        case text(String)
    }

    /// What the last ``feed()`` brought.
    private(set) var events: [Event] = []

    private let bytes: [UInt8]
    private let vocabulary: [String: Int]
    private let namespaces: [String: String]
    private let limits: MarkupLimits
    private var context: xmlParserCtxtPtr?
    private var offset = 0
    private var isFinished = false
    private var depth = 0
    private var failure: MarkupFailure?
    /// Names seen, by the addresses of their parts: libxml2 keeps each name once while it parses.
    private var known: [NameKey: Int?] = [:]

    private struct NameKey: Hashable {
        let local: UInt
        let namespace: UInt
    }

    private static let chunkBytes = 65_536
    private static let initialised: Void = xmlInitParser()

    init(
        _ bytes: [UInt8], _ vocabulary: [String: Int], _ namespaces: [String: String], _ limits: MarkupLimits
    ) {
        self.bytes = bytes
        self.vocabulary = vocabulary
        self.namespaces = namespaces
        self.limits = limits
        _ = Self.initialised
    }

    deinit {
        if let context = unsafe context { unsafe xmlFreeParserCtxt(context) }
    }

    /// Parses on until there are new events.
    ///
    /// - Returns: `false` at the end.
    func feed() throws(MarkupFailure) -> Bool {
        events.removeAll(keepingCapacity: true)
        while events.isEmpty {
            if let failure { throw failure }
            if isFinished { return false }
            if unsafe context == nil { open() }
            parseChunk()
        }
        return true
    }

    // MARK: the C library

    private func open() {
        var handler = unsafe xmlSAXHandler()
        unsafe handler.initialized = XML_SAX2_MAGIC
        unsafe handler.characters = { unsafe PushParser.at($0)?.text($1, $2) }
        unsafe handler.ignorableWhitespace = { unsafe PushParser.at($0)?.text($1, $2) }
        // Set, so that nothing is printed; the last error is asked for afterwards.
        unsafe handler.serror = { _, _ in }
        let user = unsafe Unmanaged.passUnretained(self).toOpaque()
        unsafe handler.cdataBlock = { unsafe PushParser.at($0)?.text($1, $2) }
        unsafe handler.internalSubset = { user, _, _, _ in unsafe PushParser.at(user)?.refuse(.documentType) }
        unsafe handler.startElementNs = { user, local, _, namespace, _, _, count, _, attributes in
            unsafe PushParser.at(user)?.start(local, namespace, Int(count), attributes)
        }
        unsafe handler.endElementNs = { user, local, _, namespace in unsafe PushParser.at(user)?.end(local, namespace) }
        // The first bytes tell the encoding.
        let head = min(4, bytes.count)
        unsafe context = withBytes(0..<head) { unsafe xmlCreatePushParserCtxt(&handler, user, $0, $1, nil) }
        unsafe xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue))
        offset = head
    }

    private func withBytes<R>(_ range: Range<Int>, _ body: (UnsafePointer<CChar>?, Int32) -> R) -> R {
        unsafe bytes[range].withUnsafeBytes { unsafe body($0.bindMemory(to: CChar.self).baseAddress, Int32($0.count)) }
    }

    private func parseChunk() {
        guard let context = unsafe context else { return refuse(.malformed(line: 0, message: "out of memory")) }
        let end = min(offset + Self.chunkBytes, bytes.count)
        let isLast: Int32 = end == bytes.count ? 1 : 0
        _ = unsafe withBytes(offset..<end) { unsafe xmlParseChunk(context, $0, $1, isLast) }
        if failure == nil, unsafe context.pointee.wellFormed == 0 { failure = unsafe malformed(context) }
        offset = end
        isFinished = isLast == 1
    }

    private func malformed(_ context: xmlParserCtxtPtr) -> MarkupFailure {
        guard let error = unsafe xmlCtxtGetLastError(context) else { return .malformed(line: 0, message: "") }
        let message = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? ""
        return unsafe .malformed(
            line: Int(error.pointee.line),
            message: message.split(whereSeparator: \.isNewline).first.map(String.init) ?? "")
    }

    private func refuse(_ reason: MarkupFailure) {
        failure = failure ?? reason
        if let context = unsafe context { unsafe xmlStopParser(context) }
    }

    private static func at(_ user: UnsafeMutableRawPointer?) -> PushParser? {
        unsafe user.map { unsafe Unmanaged<PushParser>.fromOpaque($0).takeUnretainedValue() }
    }

    // MARK: callbacks

    private typealias Letters = UnsafePointer<xmlChar>

    private func text(_ start: Letters?, _ count: Int32) {
        let buffer = unsafe UnsafeBufferPointer(start: start, count: Int(count))
        events.append(.text(unsafe String(decoding: buffer, as: UTF8.self)))
    }

    /// Attributes come as five pointers each: name, prefix, namespace, first byte of the value, the byte behind it.
    private func start(
        _ local: Letters?, _ namespace: Letters?, _ count: Int, _ attributes: UnsafeMutablePointer<Letters?>?
    ) {
        var found: [(id: Int, value: String)] = []
        if let attributes = unsafe attributes {
            for index in 0..<count {
                let field = unsafe attributes + index * 5
                guard let id = unsafe name(field[0], field[2]), let start = unsafe field[3], let end = unsafe field[4]
                else { continue }
                let value = unsafe String(
                    decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
                // The one entity libxml2 leaves as a reference in attributes.
                found.append((id, value.utf8.contains(0x26) ? value.replacing("&#38;", with: "&") : value))
            }
        }
        depth += 1
        if depth > limits.depth { return refuse(.tooDeep(limit: limits.depth)) }
        let line = unsafe context.map { unsafe Int(xmlSAX2GetLineNumber($0)) } ?? 0
        events.append(.start(unsafe name(local, namespace), attributes: found, line: line))
    }

    private func end(_ local: Letters?, _ namespace: Letters?) {
        depth -= 1
        events.append(.end(unsafe name(local, namespace)))
    }

    private func name(_ local: Letters?, _ namespace: Letters?) -> Int? {
        guard let local = unsafe local else { return nil }
        let key = NameKey(local: UInt(bitPattern: local), namespace: UInt(bitPattern: namespace))
        if let id = known[key] { return id }
        let bare = unsafe Self.string(local)
        let prefix = unsafe namespace.map { unsafe namespaces[Self.string($0)] } ?? ""
        let id = prefix.flatMap { vocabulary[$0.isEmpty ? bare : $0 + ":" + bare] }
        known[key] = .some(id)
        return id
    }

    private static func string(_ letters: Letters) -> String {
        unsafe String(cString: letters)
    }
}
