public import Findings
public import Languages
public import Texts

extension Catalogue {
    /// An act that rules rest on, with its status: what lost force must not be cited as if it had any.
    public struct Act: Sendable {
        /// As it stands behind №.
        public let number: String
        public let date: CalendarDay
        public let title: Localized
        public let status: Status
        /// The day from which it has no force.
        public let until: CalendarDay?
        public let replacedBy: String?
        public let note: Localized?
        /// How the status is known.
        public let source: String

        public enum Status: String, Sendable, CaseIterable {
            case inForce = "in-force"
            case lostForce = "lost-force"
            /// Nobody is bound by it: methodical recommendations.
            case advice
            /// Of another state: it shows how a flaw is understood and binds nobody here.
            case foreign
        }

        /// Whether a citation is of this act: date and number stand in it, «от 06.04.2016 № 480-V».
        func isCited(in text: String) -> Bool {
            guard text.contains(Self.written(date)) else { return false }
            return text.split(separator: "№").dropFirst().contains { part in
                let number = part.drop(while: \.isWhitespace).prefix { $0.isLetter || $0.isNumber || "-/".contains($0) }
                return number == self.number
            }
        }

        private static func written(_ date: CalendarDay) -> String {
            let parts = date.iso.split(separator: "-")
            return parts.reversed().joined(separator: ".")
        }
    }

    /// The act a reference names; `nil` where it is not in the list.
    public func act(of reference: Reference) -> Act? {
        acts.first { $0.isCited(in: reference.act) }
    }
}
