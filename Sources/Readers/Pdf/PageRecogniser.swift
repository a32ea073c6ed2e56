internal import Programs
internal import Texts

/// A page as read from its picture.
struct RecognisedPage: Sendable {
    var page: Page
    var grids: [Grid]
}

/// Reads pictures of pages with `tesseract`.
struct PageRecogniser: Sendable {
    private let file: PdfFile
    private let tesseract: OutsideProgram
    private let languages: [String]
    let missingLanguages: [String]

    /// What documents of Kazakhstan are written in, as `tesseract` calls it.
    static let wantedLanguages = ["kaz", "rus"]

    init(_ file: PdfFile) async throws(ProgramFailure) {
        self.file = file
        tesseract = try file.programs.program(.tesseract)
        let output = try await tesseract.run(["--list-langs"], in: file.folder)
        let known = Set(
            String(decoding: output.bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).map(String.init))
        languages = Self.wantedLanguages.filter(known.contains)
        missingLanguages = Self.wantedLanguages.filter { !known.contains($0) }
        if languages.isEmpty {
            throw .notFound(name: "tesseract kaz rus", package: "tesseract-ocr-kaz tesseract-ocr-rus")
        }
    }

    // MARK: many pages

    /// Pages at a time: each takes a core and a few hundred megabytes.
    private static let width = 2

    func recognise(_ numbers: [Int]) async -> [(Int, Result<RecognisedPage, ProgramFailure>)] {
        await withTaskGroup(of: (Int, Result<RecognisedPage, ProgramFailure>).self) { group in
            var rest = numbers[...]
            var results: [(Int, Result<RecognisedPage, ProgramFailure>)] = []
            func addNext() {
                guard let number = rest.popFirst() else { return }
                group.addTask {
                    do throws(ProgramFailure) {
                        return (number, .success(try await recognise(number)))
                    } catch {
                        return (number, .failure(error))
                    }
                }
            }
            for _ in 0..<Self.width { addNext() }
            while let result = await group.next() {
                results.append(result)
                addNext()
            }
            return results
        }
    }

    // MARK: one page

    /// Below this, in percent, a page may lie on its side or upside down.
    private static let doubtful = 70

    private func recognise(_ number: Int) async throws(ProgramFailure) -> RecognisedPage {
        let shown = try await file.picture(of: number, resolution: PagePicture.scanned)
        var picture = PagePicture(shown)
        var page = try await page(picture, number, .none)
        if page.certainty ?? 0 < Self.doubtful, let turn = await turn(of: shown) {
            let turnedPicture = PagePicture(shown.turned(turn))
            let turned = try await self.page(turnedPicture, number, turn)
            if turned.isSurer(than: page) { (picture, page) = (turnedPicture, turned) }
        }
        return await withTables(page, picture)
    }

    private func page(
        _ picture: PagePicture, _ number: Int, _ turn: PageTurn
    ) async throws(ProgramFailure) -> Page {
        try await words(on: picture.straight, number).recognised(as: number, turn: turn, skew: picture.skew)
    }

    /// The cells of tables are recognised once more, each by itself.
    private func withTables(_ page: Page, _ picture: PagePicture) async -> RecognisedPage {
        let grids = picture.grids(around: page.plainWords)
        guard let strip = picture.cells(of: grids),
            let cells = try? await words(on: strip.picture, page.number, ["--psm", "6"])
        else { return RecognisedPage(page: page, grids: grids) }
        let scale = 72 / Float(PagePicture.scanned)
        var whole = page.without { box in grids.contains { $0.box.contains(box.middle) } }
        whole.add(cells.recognised(as: page.number, turn: page.turn, skew: page.skew)) { box in
            strip.onPage(box.scaled(by: 1 / scale)).scaled(by: scale)
        }
        return RecognisedPage(page: whole, grids: grids)
    }

    private func words(
        on picture: Bitmap, _ number: Int, _ arguments: [String] = []
    ) async throws(ProgramFailure) -> Page {
        let bytes = try await run(picture, arguments + ["-l", languages.joined(separator: "+"), "tsv"])
        let scale = 72 / Float(PagePicture.scanned)
        return WordTable.pages(bytes, scale: scale, areCertain: false).first
            ?? Page(number: number, width: Float(picture.width) * scale, height: Float(picture.height) * scale)
    }

    /// How the picture must be turned for its lines to run from left to right; `nil` where nobody can say.
    private func turn(of picture: Bitmap) async -> PageTurn? {
        guard let answer = try? await run(picture, ["--psm", "0"]) else { return nil }
        let lines = String(decoding: answer, as: UTF8.self).split(whereSeparator: \.isNewline)
        let degrees = lines.first { $0.hasPrefix("Rotate:") }.flatMap { Int($0.drop { !$0.isNumber }) }
        return degrees.flatMap(PageTurn.init(rawValue:)).flatMap { $0 == .none ? nil : $0 }
    }

    private func run(_ picture: Bitmap, _ arguments: [String]) async throws(ProgramFailure) -> [UInt8] {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        try folder.store(picture.portable, as: "page.pgm")
        return try await tesseract.run(
            ["page.pgm", "-", "--dpi", String(PagePicture.scanned)] + arguments, in: folder,
            limits: ProgramLimits(seconds: 120, outputBytes: 32 << 20)
        ).bytes
    }
}
