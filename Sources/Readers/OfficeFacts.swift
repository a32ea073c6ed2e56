/// What people must know of how a part of an office file was read.
struct OfficeFacts {
    var hiddenCharacters = 0
    var revisions = 0
    /// Tracked changes whose ends do not meet: what they hold was not read.
    var hasBrokenRevision = false
    var pictures = 0
    /// Embedded documents and objects, whose text is not read.
    var embedded = 0
    /// A field that does not end swallowed words: they were not read.
    var lostFieldText = false

    static func + (a: OfficeFacts, b: OfficeFacts) -> OfficeFacts {
        OfficeFacts(
            hiddenCharacters: a.hiddenCharacters + b.hiddenCharacters, revisions: a.revisions + b.revisions,
            hasBrokenRevision: a.hasBrokenRevision || b.hasBrokenRevision, pictures: a.pictures + b.pictures,
            embedded: a.embedded + b.embedded, lostFieldText: a.lostFieldText || b.lostFieldText)
    }
}
