public import Texts

/// Everything a scan has to say. Reports, registers and gates take this value and never the engine.
public struct ScanReport: Sendable {
    public let version: String
    /// In the order of their names.
    public let documents: [DocumentReport]
    /// The rules that ran, by id.
    public let rules: [RuleSummary]
    /// Packs that were loaded, as «id version».
    public let packs: [String]
    /// Files in the given folders that are no documents, by extension; counted so that nothing is left out in silence.
    public let ignoredFiles: [String: Int]

    public init(
        version: String, documents: [DocumentReport], rules: [RuleSummary], packs: [String],
        ignoredFiles: [String: Int] = [:]
    ) {
        self.version = version
        self.documents = documents
        self.rules = rules
        self.packs = packs
        self.ignoredFiles = ignoredFiles
    }

    public var findings: some Sequence<Finding> { documents.lazy.flatMap(\.findings) }

    /// Whether any document was not read to its end or a rule gave up on one: exit status 3.
    public var isIncomplete: Bool { documents.contains { $0.isIncomplete } }

    /// How many documents ended in a status.
    public func count(_ status: DocumentReport.Status) -> Int { documents.count { $0.status == status } }

    /// The same report without findings below a severity.
    public func keeping(atLeast severity: Severity) -> ScanReport {
        ScanReport(
            version: version, documents: documents.map { $0.keeping(atLeast: severity) }, rules: rules, packs: packs,
            ignoredFiles: ignoredFiles)
    }
}

/// What was found in one file, or why it was not read.
public struct DocumentReport: Sendable {
    public let name: String
    public let state: State
    public let findings: [Finding]
    /// In the order they were noticed.
    public let notes: [Note]

    public enum State: Sendable, Hashable {
        case read(Facts)
        /// Nothing of the document was scanned; the reason and the next step are for people.
        case notRead(reason: Localized, advice: Localized)
    }

    /// How far a document was read: every one ends in one of these.
    public enum Status: String, Sendable, Hashable, CaseIterable {
        case read
        /// Some of it was not read, or not judged by every rule; ``DocumentReport/gaps`` say what.
        case partly
        case notRead
    }

    public struct Facts: Sendable, Hashable {
        public let kind: String
        public let kindTitle: Localized
        /// How the kind is known: `title`, `self-reference`, `skeleton`, `user`, `nothing`.
        public let kindBasis: String
        /// The words that tell the kind.
        public let kindEvidence: [Evidence]
        public let language: Language
        public let encoding: TextEncoding
        public let bytes: Int
        public let words: Int
        public let clauses: Int
        public let tables: Int

        public init(
            kind: String, kindTitle: Localized, kindBasis: String, kindEvidence: [Evidence], language: Language,
            encoding: TextEncoding, bytes: Int, words: Int, clauses: Int, tables: Int
        ) {
            self.kind = kind
            self.kindTitle = kindTitle
            self.kindBasis = kindBasis
            self.kindEvidence = kindEvidence
            self.language = language
            self.encoding = encoding
            self.bytes = bytes
            self.words = words
            self.clauses = clauses
            self.tables = tables
        }
    }

    /// Words of a document, with the place they stand in.
    public struct Evidence: Sendable, Hashable {
        public let words: String
        /// 1-based, of the text.
        public let line: Int
        /// In a file that is no plain text.
        public let place: FilePlace?

        public init(words: String, line: Int, place: FilePlace?) {
            self.words = words
            self.line = line
            self.place = place
        }
    }

    /// Something a reader must know about how the document was read.
    public struct Note: Sendable, Hashable {
        /// The scan of this document is not complete.
        public let isIncomplete: Bool
        public let text: Localized

        public init(isIncomplete: Bool, text: Localized) {
            self.isIncomplete = isIncomplete
            self.text = text
        }
    }

    public init(name: String, state: State, findings: [Finding], notes: [Note]) {
        self.name = name
        self.state = state
        self.findings = findings
        self.notes = notes
    }

    public var status: Status {
        if case .notRead = state { return .notRead }
        return gaps.isEmpty ? .read : .partly
    }

    public var isIncomplete: Bool { status != .read }

    /// What of the document was not read, and why.
    public var gaps: [Note] { notes.filter(\.isIncomplete) }

    func keeping(atLeast severity: Severity) -> DocumentReport {
        DocumentReport(
            name: name, state: state, findings: findings.filter { $0.severity >= severity }, notes: notes)
    }
}
