/// Lines and columns of byte offsets that are asked for in ascending order.
struct HtmlPlaces {
    private let page: [UInt8]
    private var offset = 0
    private var line = 1
    private var column = 1

    /// - Parameter page: UTF-8.
    init(_ page: [UInt8]) {
        self.page = page
        // A byte order mark has no column.
        if page.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    }

    /// Both 1-based, the column in Unicode scalars.
    mutating func position(of target: Int) -> (line: Int, column: Int) {
        if target < offset { self = HtmlPlaces(page) }
        while offset < min(target, page.count) {
            let byte = page[offset]
            offset += 1
            let isPair = byte == 0x0D && offset < page.count && page[offset] == 0x0A
            if byte == 0x0A || (byte == 0x0D && !isPair) {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return (line, column)
    }
}
