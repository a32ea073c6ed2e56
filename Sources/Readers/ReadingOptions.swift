internal import Texts

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

    /// What people are told of how changes were read.
    var account: Localized {
        switch self {
        case .accepted:
            .init(kk: "олар қабылданған деп оқылды", ru: "прочитаны как принятые", en: "they were read as accepted")
        case .original:
            .init(
                kk: "олар қабылданбаған деп оқылды", ru: "прочитаны как отклонённые", en: "they were read as rejected")
        case .both:
            .init(
                kk: "қосылған және жойылған сөздер қатар оқылды", ru: "добавленные и удалённые слова прочитаны рядом",
                en: "inserted and deleted words were read side by side")
        }
    }
}
