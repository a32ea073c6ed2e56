public import Texts

/// Why a file was not read: for people, with the next step.
public struct NotRead: Error, Sendable, Hashable {
    public let reason: Localized
    public let advice: Localized

    public init(reason: Localized, advice: Localized) {
        self.reason = reason
        self.advice = advice
    }
}
