import Seeds
import Languages
import Patterns
import Testing

/// Words that must stand in every match of an author's expression. Giving up is allowed, a wrong word is not.
@Suite struct RegexLiteralTests {
    /// `_` stands for «at the start of a word».
    private static func required(_ source: String) throws -> [String] {
        try Probe.compiler().compile(regex: source).required.map { ($0.startsWord ? "_" : "") + $0.text }.sorted()
    }

    @Test(arguments: [
        ("комиссия", ["комиссия"]),
        ("(?<!\\p{L})комиссия", ["_комиссия"]),
        ("(?<![\\p{L}\\p{M}])комиссия\\p{L}*", ["_комиссия"]),
        ("\\bкомиссия\\b", ["_комиссия"]),
        ("^комиссия", ["_комиссия"]),
        ("\\d+\\s+күні", ["_күні"]),
        ("\\d+ күні", ["_күні"]),
        ("\\d+\\s*күні", ["күні"]),
        ("(?<!\\p{L})(?:комиссия|комитет)", ["_комиссия", "_комитет"]),
        ("(?<!\\p{L})комит(?:ет|ент)", ["_комит"]),
        ("(?:комиссия|(?:а|б))", []),
        ("(?:комиссия|)", []),
        ("комиссиял?ық", ["комиссия"]),
        ("комиссия(?:лық)?", ["комиссия"]),
        ("комиссия(?:лық){0,2}", ["комиссия"]),
        ("(?:комиссия){2,3}", ["комиссия"]),
        ("(?:комиссия)*", []),
        ("комис+ия", ["комис"]),
        ("комис{2}ия", ["комис"]),
        ("комис{0,2}ия", ["коми"]),
        ("ко(?=м)миссия", ["комиссия"]),
        ("комиссия(?!лық)", ["комиссия"]),
        ("ко\\Kмиссия", ["комиссия"]),
        ("[а-я]+қағида", ["қағида"]),
        ("[]абв]қағида", ["қағида"]),
        ("[^]абв]қағида", ["қағида"]),
        ("[\\]абв]қағида", ["қағида"]),
        ("а.қағида", ["қағида"]),
        ("\\x{43A}омиссия", ["омиссия"]),
        ("№\\s?қағида", ["қағида"]),
        ("а|б", []),
        ("", []),
    ])
    func found(source: String, literals: [String]) throws {
        #expect(try Self.required(source) == literals)
    }

    /// Nothing is claimed about what is not understood.
    @Test(arguments: [
        "(?i)комиссия", "(?x)комиссия", "(?<сөз>комиссия)", "(?#комиссия)", "(?|комиссия|комитет)",
        "(?(?=а)комиссия|комитет)", "(?&x)(?(DEFINE)(?<x>комиссия))", "\\Qкомиссия\\E", "\\Rкомиссия", "\\Xкомиссия",
        "\\pLкомиссия", "\\xABкомиссия", "[[:digit:]комиссия]", "[\\Q]\\Eкомиссия]", "(?:комиссия)++(?1)?(а)",
    ])
    func givesUp(source: String) throws {
        #expect(try Self.required(source).isEmpty)
    }

    /// A guard that lets some letters stand before is no start of a word.
    @Test(arguments: [
        "(?<!\\p{L}-)комиссия", "(?<!\\p{L}\\s)комиссия", "(?<![^\\p{L}])комиссия", "(?<!\\p{Lu})комиссия",
        "(?<=\\p{L})комиссия", "(?!\\p{L})?комиссия", "(?<!а)комиссия", "(?<!\\P{L})комиссия",
        "(?<![\\p{L}]|а)комиссия",
    ])
    func isNoWordStart(source: String) throws {
        let literals = try Self.required(source)
        #expect(literals.allSatisfy { !$0.hasPrefix("_") })
    }

    /// Every expression against random texts: where it matches, the filter must have seen it.
    @Test(arguments: [
        "(?<!\\p{L})комиссия", "(?<!\\p{L}-)комиссия", "(?<![^\\p{L}])комиссия", "\\bкомиссия", "\\s+комиссия",
        "\\s*комиссия", "[[:alpha:]комиссия]+", "[\\Q]\\Eкомиссия]+", "\\pLкомиссия", "(?:\\bкомиссия|қағида)",
        "комис+ия",
        "ком{1,2}иссия", "(?:қағида|шешім)?комиссия", "(?:қағида|шешім)комиссия", "(?:қағида\\s|шешім-)комиссия",
        "(?<!\\p{L})(?:қағида\\s|шешім)?комиссия", "(?=қағида)қ\\p{L}+", "(?!қағида)\\p{L}+", "(?<=қағида\\s)комиссия",
        "(?<=қағида )\\p{L}+", "(?:комиссия|\\d+)", "(комиссия|қағида)\\s\\1", "^\\p{L}+$", "комиссия$", "\\Aқағида",
        "(?<!\\p{L})(?:іс|шара)-?(?:шара|іс)", "(?i)КОМИССИЯ", "ко(?:миссия|митет)\\b", "\\bісшара|шешімкомиссия",
        "қағида(?:\\s+\\p{L}+){0,2}\\s+комиссия", "(?>комиссия|қағида)", "\\p{L}*шешім\\p{L}*", "(?<!\\p{L}\\s)шешім",
    ])
    func everyMatchIsSeen(source: String) throws {
        let pattern = try Probe.compiler().compile(regex: source)
        var generator = SeededGenerator(seed: 11)
        let pieces = [
            "комиссия", "комисия", "коммиссия", "комитет", "қағида", "шешім", "іс", "шара", "а", "ә", "5", "]",
        ]
        let separators = ["", "", " ", "-", "\n", ", ", " - "]
        for _ in 0..<400 {
            let text = (0...Int(generator.next() % 4)).map { _ in
                generator.pick(pieces) + generator.pick(separators)
            }.joined()
            guard try !Probe.found(pattern, in: text).isEmpty else { continue }
            #expect(RequiredLiteralTests.isSeen(pattern, in: text), "\(text), \(pattern.required.map(\.text))")
        }
    }
}
