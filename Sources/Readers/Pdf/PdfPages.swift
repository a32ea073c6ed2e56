internal import Texts

/// The text of a PDF from what outside programs print, without running them: for tests by damaged input.
package enum PdfPages {
    /// - Parameters:
    ///   - words: as `pdftotext -tsv` prints them.
    ///   - picture: of each page, as `pdftoppm -gray` prints it at 100 dots an inch; may be empty.
    package static func text(words: [UInt8], picture: [UInt8]) -> ExtractedText {
        let drawing = Bitmap.portable(picture).first
        var pages = WordTable.pages(words).map { page -> PageLayout in
            var page = page
            if case .turned(let turn) = PageQuality.of(page) { page = page.turned(turn) }
            let rulings = drawing.map {
                Rulings.find(in: $0, resolution: PagePicture.drawn, words: page.plainWords, isScan: true)
            }
            return PageLayout(
                page, grids: Grid.tables(rulings ?? Rulings(), scale: 0.72, resolution: PagePicture.drawn))
        }
        let heads = RunningHeads.remove(from: &pages)
        return PageFlow.text(pages, heads: heads)
    }
}
