internal import Programs
internal import Texts

/// Reads a PDF: words and boxes come from the programs of poppler, pages that have none from recognition, and what they
/// mean as lines, paragraphs and tables is found out here.
struct PdfReader {
    private let file: PdfFile
    private let options: ReadingOptions
    private var notes = PdfNotes()

    static func read(
        _ bytes: [UInt8], _ options: ReadingOptions, _ programs: InstalledPrograms
    ) async throws(NotRead) -> ExtractedText {
        let text: ExtractedText
        let notes: PdfNotes
        do throws(ProgramFailure) {
            let folder = try PrivateFolder()
            defer { folder.remove() }
            try folder.store(bytes, as: PdfFile.name)
            var reader = PdfReader(file: try PdfFile(in: folder, programs), options: options)
            text = try await reader.read()
            notes = reader.notes
        } catch {
            throw NotRead(pdf: error)
        }
        if let reason = notes.nothingRead, !text.bytes.contains(where: { $0 > 0x20 }) { throw reason }
        return text
    }

    private init(file: PdfFile, options: ReadingOptions) {
        self.file = file
        self.options = options
    }

    private mutating func read() async throws(ProgramFailure) -> ExtractedText {
        let facts = try await file.facts()
        var pages: [Int: Page] = [:]
        var unusable: [Int: PageQuality] = [:]
        for page in try await textPages(facts.pages) {
            let quality = PageQuality.of(page)
            switch quality {
            case .good: pages[page.number] = page
            case .turned(let turn): pages[page.number] = page.turned(turn)
            case .picture, .garbled:
                // What little a picture has is kept, should recognition not find more.
                if quality == .picture { pages[page.number] = page }
                unusable[page.number] = quality
            }
        }
        var grids = await drawnTables(of: pages.values.filter { $0.hasColumns && unusable[$0.number] == nil })
        for recognised in await recognise(unusable) {
            let number = recognised.page.number
            if let known = pages[number], known.isRicher(than: recognised.page) { continue }
            pages[number] = recognised.page
            grids[number] = recognised.grids
            notes.recognised[number] = recognised.page.certainty
        }
        notes.attachments = await file.attachments()
        return text(pages, grids)
    }

    /// Consumes the pages one by one: their words are kept once, in the layout.
    private mutating func text(_ pages: [Int: Page], _ grids: [Int: [Grid]]) -> ExtractedText {
        var layouts = pages.values.sorted { $0.number < $1.number }.map { page in
            PageLayout(page, grids: grids[page.number] ?? [])
        }
        let heads = RunningHeads.remove(from: &layouts)
        var text = PageFlow.text(layouts, heads: heads)
        text.notes = notes.all
        return text
    }

    // MARK: pages with text

    /// So many pages are read by one run: the memory of a run does not grow with the book.
    private static let pagesOfRun = 50

    private mutating func textPages(_ count: Int) async throws(ProgramFailure) -> [Page] {
        var pages: [Page] = []
        for first in stride(from: 1, through: count, by: Self.pagesOfRun) {
            let last = min(first + Self.pagesOfRun - 1, count)
            do throws(ProgramFailure) {
                pages += try await file.words(first...last)
            } catch {
                // Without the program nothing can be read; a page it stumbles over costs only its neighbours.
                if count <= Self.pagesOfRun { throw error }
                for page in first...last { notes.failed[page] = error }
            }
        }
        return pages
    }

    private func drawnTables(of pages: [Page]) async -> [Int: [Grid]] {
        var grids: [Int: [Grid]] = [:]
        for page in pages.sorted(by: { $0.number < $1.number }) {
            guard let picture = try? await file.picture(of: page.number, resolution: PagePicture.drawn) else {
                continue
            }
            let rulings = Rulings.find(
                in: picture.turned(page.turn), resolution: PagePicture.drawn, words: page.plainWords, isScan: false)
            let scale = 72 / Float(PagePicture.drawn)
            grids[page.number] = Grid.tables(rulings, scale: scale, resolution: PagePicture.drawn)
        }
        return grids
    }

    // MARK: pages without

    private mutating func recognise(_ unusable: [Int: PageQuality]) async -> [RecognisedPage] {
        guard !unusable.isEmpty else { return [] }
        let numbers = unusable.keys.sorted()
        let recogniser: PageRecogniser
        do throws(ProgramFailure) {
            guard options.recognisesPictures else {
                notes.pictures = numbers
                return []
            }
            recogniser = try await PageRecogniser(file)
        } catch {
            notes.pictures = numbers
            notes.missing = error
            return []
        }
        notes.missingLanguages = recogniser.missingLanguages
        var pages: [RecognisedPage] = []
        for (number, result) in await recogniser.recognise(numbers) {
            switch result {
            case .success(let page): pages.append(page)
            case .failure(let failure): notes.failed[number] = failure
            }
        }
        return pages.sorted { $0.page.number < $1.page.number }
    }
}
