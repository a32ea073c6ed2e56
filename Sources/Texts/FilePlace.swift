/// Where words stand in a file that is no plain text.
public enum FilePlace: Sendable, Hashable {
    /// A paragraph of a part of the file: `word/document.xml` and the 0-based number of the paragraph in it.
    /// Characters are Unicode scalars of the paragraph's own text, without its computed number.
    case paragraph(part: String, index: Int, characters: Range<Int>)
    /// A line of the source, 1-based: RTF and Markdown have one.
    case line(Int)
    /// A page of a PDF, 1-based, with the rectangle around the words on it. The certainty, 0…100, is that of the line
    /// where it was recognised from a picture; `nil` for text that is in the file.
    case page(Int, PageBox, certainty: Int?)
    /// Line and column of the source, both 1-based, the column in Unicode scalars: saved web pages are often one long line.
    case position(line: Int, column: Int)
}

/// A rectangle on a page as it is shown: points (1/72 inch) from the upper left corner.
public struct PageBox: Sendable, Hashable {
    public var left: Float
    public var top: Float
    public var right: Float
    public var bottom: Float

    public init(left: Float, top: Float, right: Float, bottom: Float) {
        self.left = left
        self.top = top
        self.right = right
        self.bottom = bottom
    }

    /// The smallest rectangle around both.
    public func union(_ other: PageBox) -> PageBox {
        PageBox(
            left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
            bottom: max(bottom, other.bottom))
    }
}
