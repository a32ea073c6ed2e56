/// Real words that are one damaged letter from a form of another word: they are never read as that one.
///
/// From 44,324 word types of Kazakh acts compared with their letters made alike, and from reading all that the pass
/// changed in 62 acts. Most such pairs need no entry: stems of three letters and less are read only as they stand (тұр and
/// түр, он and оң, кең and кен, от and өт, тән and таң, ұлы and улы, күн and құн, әр and ар, сан and сән, қол and көл),
/// и and і are never exchanged (типті and тіпті, білікті and билікті), and endings tell harmonies apart (болған, бөлген).
enum ConfusableWords {
    /// Whole forms, what is written → what it must not be read as.
    private static let pairs: [String: Set<String>] = [
        "болу": ["бөлу"],  // to be; to divide
        "тура": ["тұра"],  // straight; standing
        "қурап": ["құрап"],  // withering; making up
        "жана": ["жаңа"],  // burning; new
        "бағанын": ["бағаның"],  // its column, accusative; of the price
        "курсын": ["құрсын"],  // its course, accusative; let them set up
    ]

    /// - Parameters:
    ///   - written: a folded word as it stands in a text.
    ///   - meant: the form it would be read as.
    static func areConfusable(written: String, meant: String) -> Bool { pairs[written]?.contains(meant) ?? false }
}
