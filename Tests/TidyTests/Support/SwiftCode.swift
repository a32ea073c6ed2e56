/// Swift source with the insides of strings and comments blanked, line for line, so that braces and words can be counted.
/// Regex literals are taken for code: a brace in one must have its fellow.
struct SwiftCode {
    let lines: [Substring]

    init(_ text: String) {
        var reader = Reader(Array(text.unicodeScalars))
        reader.code(until: nil)
        var code = ""
        code.unicodeScalars.append(contentsOf: reader.output)
        lines = code.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// A function or initialiser longer than a limit, as «line: length».
    func functions(longerThan limit: Int) -> [String] {
        var found: [String] = []
        for (index, line) in lines.enumerated() where Self.opensFunction(line) {
            guard let length = bodyLength(from: index), length > limit else { continue }
            found.append("line \(index + 1): \(length) lines")
        }
        return found
    }

    private static func opensFunction(_ line: Substring) -> Bool {
        line.contains(/(?:^|\s)(?:func\s+\S|init[?!]?\s*[(<]|deinit\b|subscript\s*[(<])/)
    }

    /// Lines from the declaration to its closing brace; `nil` for a requirement without a body.
    private func bodyLength(from start: Int) -> Int? {
        var depth = 0
        var round = 0
        for index in start..<lines.count {
            for scalar in lines[index].unicodeScalars {
                switch scalar {
                case "(": round += 1
                case ")": round -= 1
                case "{" where round == 0 || depth > 0: depth += 1
                case "}" where round == 0 || depth > 0:
                    depth -= 1
                    if depth == 0 { return index - start + 1 }
                    if depth < 0 { return nil }
                default: break
                }
            }
        }
        return nil
    }

    /// Steps through source, copying code and blanking the rest.
    private struct Reader {
        let input: [Unicode.Scalar]
        var index = 0
        var output: [Unicode.Scalar] = []

        init(_ input: [Unicode.Scalar]) { self.input = input }

        private func starts(_ word: String) -> Bool { input[index...].starts(with: word.unicodeScalars) }

        private mutating func blank(_ count: Int = 1) {
            for _ in 0..<count where index < input.count {
                output.append(input[index] == "\n" ? "\n" : " ")
                index += 1
            }
        }

        /// Until the bracket that closes an interpolation, or to the end.
        mutating func code(until close: Unicode.Scalar?) {
            var depth = 0
            while index < input.count {
                let scalar = input[index]
                if starts("//") {
                    while index < input.count, input[index] != "\n" { blank() }
                } else if starts("/*") {
                    while index < input.count, !starts("*/") { blank() }
                    blank(2)
                } else if scalar == "\"" || (scalar == "#" && isRawString) {
                    string()
                } else {
                    if close != nil, scalar == ")", depth == 0 { return }
                    if scalar == "(" { depth += 1 }
                    if scalar == ")" { depth -= 1 }
                    output.append(scalar)
                    index += 1
                }
            }
        }

        private var isRawString: Bool {
            input[index...].drop { $0 == "#" }.first == "\""
        }

        private mutating func string() {
            let hashes = String(repeating: "#", count: input[index...].prefix { $0 == "#" }.count)
            blank(hashes.count)
            let quote = starts("\"\"\"") ? "\"\"\"" : "\""
            blank(quote.count)
            while index < input.count {
                if starts(quote + hashes) { return blank(quote.count + hashes.count) }
                if starts("\\" + hashes + "(") {
                    blank(hashes.count + 2)
                    code(until: ")")
                    blank()
                } else if starts("\\" + hashes) {
                    blank(hashes.count + 2)
                } else {
                    blank()
                }
            }
        }
    }
}
