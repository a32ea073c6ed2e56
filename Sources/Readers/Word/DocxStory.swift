/// One part of a Word file as blocks, with what was noticed on the way.
struct DocxStory {
    let part: String
    var blocks: [Block] = []
    /// Text boxes, in the order they are anchored in.
    var boxes: [[Block]] = []
    var facts = DocxFacts()
}

/// What people must know of how a part was read.
struct DocxFacts {
    var hiddenCharacters = 0
    var revisions = 0
    var pictures = 0
    /// Embedded documents and objects, whose text is not read.
    var embedded = 0
    /// A field that does not end swallowed words: they were not read.
    var lostFieldText = false

    static func + (a: DocxFacts, b: DocxFacts) -> DocxFacts {
        DocxFacts(
            hiddenCharacters: a.hiddenCharacters + b.hiddenCharacters, revisions: a.revisions + b.revisions,
            pictures: a.pictures + b.pictures, embedded: a.embedded + b.embedded,
            lostFieldText: a.lostFieldText || b.lostFieldText)
    }
}
