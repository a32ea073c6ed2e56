internal import Languages
public import Readers
public import Texts

extension Document {
    /// Reads a text or Markdown document, or the text taken out of another file.
    ///
    /// - Parameters:
    ///   - kind: what the user says it is; recognised from its words when `nil`.
    ///   - extracted: the way back to the file, where the text is not the file itself.
    public init(_ source: SourceText, kind: DocumentKind? = nil, extracted: ExtractedText? = nil) {
        let text = CanonicalText(source.bytes)
        let outline = OutlineBuilder.build(text)
        var units = ZoneMarker.mark(outline.units, text)
        let main = LanguageTagger.mainLanguage(of: text.folded.span)
        for index in units.indices {
            units[index].languages = LanguageTagger.languages(
                of: text.folded.span, range: units[index].range, main: main)
        }
        if let extracted { Self.excuseCoveredCells(extracted, text, &units) }
        self.source = source
        self.extracted = extracted
        self.text = text
        self.units = units
        tables = outline.tables
        quotations = ZoneMarker.quotations(text)
        self.kind = kind.map { RecognisedKind($0, .user) } ?? KindRecogniser.recognise(units, outline.tables, text)
        language = main
        segments = SegmentReader.segments(units, text)
        segmentIndex = SegmentIndex(segments, textBytes: text.folded.count)
    }

    /// The file says which cells are merged: those need not be filled. Both lists are in text order.
    private static func excuseCoveredCells(_ extracted: ExtractedText, _ text: CanonicalText, _ units: inout [Unit]) {
        var covered = extracted.coveredCells[...]
        guard !covered.isEmpty else { return }
        for index in units.indices where units[index].range.isEmpty {
            guard units[index].cell?.mustBeFilled == true else { continue }
            let offset = text.source(units[index].range).lowerBound
            // An empty cell is `| |` or `|  |`: its place is before or behind the spaces.
            covered = covered.drop { $0 + 2 < offset }
            if let next = covered.first, next <= offset + 1 { units[index].cell?.mustBeFilled = false }
        }
    }
}

/// Cuts the units of a document into the stretches that patterns run over.
private enum SegmentReader {
    static func segments(_ units: [Unit], _ text: CanonicalText) -> [Segment] {
        let sentences = SentenceReader(text)
        let amendments = ZoneMarker.amendments(text)
        var segments: [Segment] = []
        for (index, unit) in units.enumerated() where index > 0 && unit.kind != .row {
            // Header cells name columns; they are no measures.
            let zone = unit.cell?.row == 0 ? Zone.title : unit.zone
            for range in sentences.sentences(in: unit.range) {
                let isAmendment = zone == .body && contains(amendments, range)
                segments.append(
                    Segment(
                        range: range, unit: index, languages: unit.languages, zone: isAmendment ? .amendment : zone))
            }
        }
        return segments
    }

    private static func contains(_ places: [Int], _ range: Range<Int>) -> Bool {
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < places.count && places[low] < range.upperBound
    }
}
