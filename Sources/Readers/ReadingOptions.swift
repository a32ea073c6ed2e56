/// How files are read.
public struct ReadingOptions: Sendable {
    public var revisions: RevisionView = .accepted

    public init(revisions: RevisionView = .accepted) { self.revisions = revisions }
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
