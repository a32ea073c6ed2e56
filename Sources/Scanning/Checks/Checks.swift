internal import Documents
internal import RulePacks
internal import Texts

/// A place a check in code points at; ranges are canonical.
struct CheckedPlace {
    let words: Range<Int>
    let sentence: Range<Int>
    let unit: Int
    let detail: Localized
}

/// Checks that words alone cannot say. One file each; a new one is a case of ``CheckName`` and a line here.
enum Checks {
    static func run(_ name: CheckName, _ document: Document) -> [CheckedPlace] {
        switch name {
        case .danglingReference: DanglingReferences.check(document)
        case .numbering: Numbering.check(document)
        case .mixedScript: MixedScript.check(document)
        case .hiddenText: HiddenText.check(document)
        }
    }
}
