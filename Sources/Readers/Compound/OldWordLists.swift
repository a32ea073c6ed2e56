/// The lists of an old Word file, as far as LibreOffice passes over them: levels that do not restart after higher ones,
/// and levels that show all numbers as decimals. Without them clauses that run on across chapters, as in Kazakh acts,
/// would begin anew in each.
struct OldWordLists {
    /// As ``DocxNumbering/Level`` has it.
    struct Lost: Equatable {
        var restart: Int?
        var isLegal = false
    }

    struct Level {
        /// As DOCX writes it: «%1.%2.»; `nil` for bullets, whose signs converters change.
        let text: String?
        let start: Int
        let lost: Lost

        func looksLike(_ level: DocxNumbering.Level?) -> Bool {
            guard let level else { return false }
            return text.map { $0 == level.text && start == level.start } ?? true
        }
    }

    private var lists: [[Level]] = []
    /// There are more lists than are looked at, or can be.
    private var isCutOff = false

    /// Of nothing known.
    init() {}

    /// - Parameter file: a Word file; where its lists cannot be found, there are none.
    init(_ file: CompoundFile) {
        guard let head = file.contents(of: "WordDocument", limit: Self.headBytes), head.count == Self.headBytes,
            head.starts(with: Self.word97)
        else { return }
        let name = head[11] & 0x02 != 0 ? "1Table" : "0Table"
        guard let table = file.contents(of: name, limit: Self.tableBytes) else { return }
        let place = Bytes(head, Self.listsPlace)
        var bytes = Bytes(table, place.long(0))
        let count = min(bytes.short(0), Self.mostLists)
        isCutOff = bytes.short(0) > count
        // The levels stand behind the list of lists, all of them one after another (MS-DOC 2.9.198).
        let heads = Bytes(table, place.long(0) + 2)
        bytes.offset += place.long(4)
        for index in 0..<count {
            let isSimple = heads.byte(index * Self.listBytes + 26) & 0x01 != 0
            var levels: [Level] = []
            for _ in 0..<(isSimple ? 1 : DocxNumbering.levelCount) {
                guard let level = bytes.readLevel() else {
                    isCutOff = true
                    return
                }
                levels.append(level)
            }
            lists.append(levels)
        }
    }

    /// What is known of a definition that was made of one of the lists.
    enum Match {
        /// What was lost, by level.
        case found([Level])
        /// No list looks like it.
        case none
        /// Several do, and differ in what was lost.
        case unclear
    }

    func match(_ definition: [Int: DocxNumbering.Level]) -> Match {
        let alike = lists.filter { $0.looksLike(definition) }
        // A list of one level looks like the first level of many.
        let most = alike.map(\.count).max() ?? 0
        let best = alike.filter { $0.count == most }
        guard let first = best.first else { return .none }
        return best.allSatisfy { $0.map(\.lost) == first.map(\.lost) } ? .found(first) : .unclear
    }

    /// Whether something was lost that no definition has a place for.
    func isMissing(in definitions: some Collection<[Int: DocxNumbering.Level]>) -> Bool {
        isCutOff
            || lists.contains { list in
                list.contains { $0.lost != Lost() } && !definitions.contains { list.looksLike($0) }
            }
    }

    // MARK: the file

    /// The head up to the place and size of the lists, which stand at 0x2E2 of it since Word 97.
    private static let headBytes = 0x2EA
    private static let listsPlace = 0x2E2
    private static let word97: [UInt8] = [0xEC, 0xA5]
    private static let tableBytes = 64 << 20
    private static let listBytes = 28
    /// Each is compared with each definition.
    private static let mostLists = 1000

    /// Numbers in a stream from a place on; 0 behind its end.
    private struct Bytes {
        let bytes: [UInt8]
        var offset: Int

        init(_ bytes: [UInt8], _ offset: Int) {
            self.bytes = bytes
            self.offset = offset
        }

        func byte(_ index: Int) -> Int {
            let place = offset + index
            return bytes.indices.contains(place) ? Int(bytes[place]) : 0
        }

        func short(_ index: Int) -> Int { byte(index) | byte(index + 1) << 8 }
        func long(_ index: Int) -> Int { short(index) | short(index + 2) << 16 }

        /// A level (MS-DOC 2.9.148): 28 bytes, formatting, the text of the number with its length before it.
        mutating func readLevel() -> Level? {
            guard offset + 28 <= bytes.count else { return nil }
            let flags = byte(5)
            let isBullet = byte(4) == 23
            let text = 28 + byte(24) + byte(25)
            let length = short(text)
            guard offset + text + 2 + length * 2 <= bytes.count else { return nil }
            // Numbers of levels stand in the text as the level, counted from 0.
            let units = (0..<length).map { UInt16(short(text + 2 + $0 * 2)) }
            let pieces = units.map { $0 < 9 ? Array("%\($0 + 1)".utf16) : [$0] }
            let level = Level(
                text: isBullet ? nil : String(decoding: pieces.joined(), as: UTF16.self), start: long(0),
                lost: Lost(restart: flags & 0x08 != 0 ? byte(26) : nil, isLegal: flags & 0x04 != 0))
            offset += text + 2 + length * 2
            return level
        }
    }
}

extension [OldWordLists.Level] {
    fileprivate func looksLike(_ definition: [Int: DocxNumbering.Level]) -> Bool {
        enumerated().allSatisfy { $1.looksLike(definition[$0]) }
    }
}
