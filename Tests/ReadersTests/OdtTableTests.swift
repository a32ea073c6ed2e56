import Documents
import OfficeFiles
import Readers
import Testing

/// Tables of OpenDocument become what tables of Word become.
@Suite struct OdtTableTests {
    private static func spanned(_ columns: Int, _ rows: Int = 1) -> String {
        " table:number-columns-spanned=\"\(columns)\" table:number-rows-spanned=\"\(rows)\""
    }

    private static func repeated(_ count: Int) -> String { " table:number-columns-repeated=\"\(count)\"" }

    private static func cell(_ text: String, _ attributes: String = "") -> String {
        Odf.cell(Odf.paragraph(text), attributes)
    }

    private static func row(_ texts: String...) -> String { Odf.row(texts.map { cell($0) }.joined()) }

    private static let merged = Odf.table(
        "<table:table-column\(repeated(3))/><table:table-header-rows>"
            + Odf.row(cell("№") + cell("Шара", spanned(2)) + Odf.covered) + "</table:table-header-rows>"
            + Odf.row(cell("1", spanned(1, 2)) + cell("а|б") + Odf.cell(Odf.paragraph("в") + Odf.paragraph("г")))
            + "<text:soft-page-break/>" + Odf.row(Odf.covered + cell("д") + cell("")))

    private static let block = Odf.table(
        Odf.row(cell("а", spanned(2, 2)) + Odf.covered + cell("б"))
            + Odf.row("<table:covered-table-cell\(repeated(2))/>" + cell("в")) + row("г", "д", "е"))

    static let cases: [(body: String, text: String)] = [
        (Odf.table([["а", "б"], ["в", ""]]), "| а | б |\n| в |  |\n"),
        (merged, "| № | Шара |  |\n| 1 | а¦б | в\u{0B}г |\n|  | д |  |\n"),
        // Over columns and rows at once.
        (block, "| а |  | б |\n|  |  | в |\n| г | д | е |\n"),
        // What is repeated by a number.
        (Odf.table(Odf.row(cell("а") + cell("", repeated(2))) + row("б", "в", "г")), "| а |  |  |\n| б | в | г |\n"),
        (
            Odf.table(row("а", "б") + Odf.row(cell("в", repeated(2)), " table:number-rows-repeated=\"2\"")),
            "| а | б |\n| в | в |\n| в | в |\n"
        ),
        // A table that only places text on the page.
        (Odf.table([["Бекітемін", "Директор"]]), "Бекітемін\nДиректор"),
        (Odf.table([["1. Бір."], ["2. Екі."]]), "1. Бір.\n2. Екі."),
        // A table in a cell, and one that is part of its cell.
        (
            Odf.table(Odf.row(Odf.cell(Odf.table([["а", "б"]])) + cell("в")) + row("г", "д")),
            "| а\u{0B}б | в |\n| г | д |\n"
        ),
        (
            Odf.table(
                Odf.row(Odf.cell("<table:table table:is-sub-table=\"true\">\(row("а", "б"))</table:table>") + cell("в"))
                    + row("г", "д")),
            "| а\u{0B}б | в |\n| г | д |\n"
        ),
        // Words in covered cells are on no page.
        (
            Odf.table(
                Odf.row(
                    cell("а", spanned(2))
                        + "<table:covered-table-cell>\(Odf.paragraph("жоқ"))</table:covered-table-cell>")
                    + row("б", "в")),
            "| а |  |\n| б | в |\n"
        ),
    ]

    @Test(arguments: cases.indices)
    func tables(index: Int) throws {
        #expect(try OdtFile(Self.cases[index].body).text() == Self.cases[index].text)
    }

    /// A merged cell is no gap of the plan.
    @Test func coveredCellsNeedNotBeFilled() throws {
        let units = try OdtFile(Self.merged + Odf.paragraph("соңы")).load().units.filter { $0.cell != nil }
        let empty = units.filter(\.range.isEmpty)
        #expect(empty.count == 3)
        #expect(empty.allSatisfy { $0.cell?.mustBeFilled == false })
        let plan = Odf.table([["№", "Шара", "Мерзім"], ["1", "Оқыту", ""], ["2", "Тексеру", "қаңтар"]])
        #expect(try OdtFile(plan).load().units.contains { $0.range.isEmpty && $0.cell?.mustBeFilled == true })
    }

    /// A contract in two columns is two texts with clauses of their own.
    @Test func parallelText() throws {
        let kazakh = (1...8).map { "\($0). Тапсырыс беруші қызметтерді көрсету үшін қажетті құжаттарды ұсынады." }
        let russian = (1...8).map { "\($0). Заказчик предоставляет документы, которые нужны для оказания услуг." }
        let file = OdtFile(Odf.table(zip(kazakh, russian).map { [$0, $1] }))
        let document = try file.load()
        #expect(document.tables.isEmpty)
        #expect(document.units.count { $0.kind == .point } == 16)
        #expect(try file.text() == (kazakh + ["\u{1C}"] + russian + ["\u{1C}"]).joined(separator: "\n"))
        // Columns may be cells of a finer grid, where the signatures stand in four.
        let wide = zip(kazakh, russian).map { pair in
            Odf.row([pair.0, pair.1].map { Self.cell($0, Self.spanned(2)) + Odf.covered }.joined())
        }
        let signatures = Self.row("Автор", "Орталық", "Исполнитель", "Центр")
        let split = try OdtFile(Odf.table(wide.joined() + signatures)).text()
        #expect(split.contains("ұсынады.\nАвтор\nОрталық\n\u{1C}\n1. Заказчик"))
    }

    /// Cells are numbered from the same lists.
    @Test func numbersInCells() throws {
        let style = Odf.listStyle("L", [Odf.level(1)])
        func numbered(_ text: String) -> String {
            Odf.cell(Odf.list(Odf.item(Odf.paragraph(text)), style: "L", " text:continue-numbering=\"true\""))
        }
        let body = Odf.table(
            Odf.row(numbered("") + Self.cell("а")) + Odf.row(numbered("б") + Self.cell("а")))
        #expect(try OdtFile(body, automatic: style).text() == "| 1.  | а |\n| 2. б | а |\n")
    }
}
