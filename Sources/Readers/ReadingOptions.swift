/// How files are read.
public struct ReadingOptions: Sendable {
    public var revisions: RevisionView
    /// Whether pages that are pictures are read with `tesseract`: seconds a page. Else they are said not to be read.
    public var recognisesPictures: Bool

    public init(revisions: RevisionView = .accepted, recognisesPictures: Bool = true) {
        self.revisions = revisions
        self.recognisesPictures = recognisesPictures
    }
}

/// Which state of a document with tracked changes is read.
public enum RevisionView: String, Sendable, CaseIterable {
    /// As if all changes were accepted: what will be in force.
    case accepted
    /// As if all were rejected.
    case original
    /// Inserted and deleted words side by side.
    case both
}
