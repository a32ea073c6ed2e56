/// One part of a Word file as blocks, with what was noticed on the way.
struct DocxStory {
    let part: String
    var blocks: [Block] = []
    /// Text boxes, in the order they are anchored in.
    var boxes: [[Block]] = []
    var facts = OfficeFacts()
}
