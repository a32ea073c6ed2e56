/// One part of an OpenDocument text as blocks, with what was noticed on the way.
struct OdtStory {
    let part: String
    /// There is a text, not a sheet or slides.
    var hasBody = false
    var blocks: [Block] = []
    /// Text boxes and shapes with text, in the order they end in.
    var boxes: [[Block]] = []
    var footnotes: [Block] = []
    var endnotes: [Block] = []
    var headers: [[Block]] = []
    var footers: [[Block]] = []
    var comments = 0
    var facts = OfficeFacts()

    /// What stands beside the body, in the order it is read in.
    var asides: [[Block]] { headers + footers + boxes + [footnotes, endnotes] }
}
