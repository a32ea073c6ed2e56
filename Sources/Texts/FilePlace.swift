/// Where words stand in a file that is no plain text.
public enum FilePlace: Sendable, Hashable {
    /// A paragraph of a part of the file: `word/document.xml` and the 0-based number of the paragraph in it.
    /// Characters are Unicode scalars of the paragraph's own text, without its computed number.
    case paragraph(part: String, index: Int, characters: Range<Int>)
    /// A line of the source, 1-based: RTF and Markdown have one.
    case line(Int)
    /// Line and column of the source, both 1-based, the column in Unicode scalars: saved web pages are often one long line.
    case position(line: Int, column: Int)
}
