/// Words between white space, as Unicode and the separators U+001C … U+001F part them: what density is counted over.
enum WordCount {
    static func words(_ bytes: [UInt8]) -> Int {
        var words = 0
        var isInWord = false
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let isSpace = scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
            if !isSpace, !isInWord { words += 1 }
            isInWord = !isSpace
        }
        return words
    }
}
