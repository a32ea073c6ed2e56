import Foundation
import Testing

/// `aiqyn workdays …` with a calendar of one year.
@Suite struct WorkdaysTests {
    private static let year = """
        year: 2026
        sources: [{act: Заң, note: мерекелер}]
        holidays: [{date: "2026-05-09", name: {kk: Жеңіс күні, ru: День Победы, en: Victory Day}}]
        religious: [{date: "2026-05-27", name: {kk: Құрбан айт, ru: Курбан айт, en: Kurban Ait}}]
        observed: [{holiday: "2026-05-09", day-off: "2026-05-11"}]
        moved: [{working: "2026-05-16", day-off: "2026-05-18"}]
        """

    private func workspace(_ year: String = year) throws -> Workspace {
        try Workspace(pack: TinyPack.files.merging(["calendar/kz-2026.yaml": year]) { _, new in new })
    }

    @Test(arguments: [
        (["add", "2026-05-08", "1", "--lang", "en"], "2026-05-12, Tuesday: a working day\n"),
        (
            ["add", "2026-05-08", "8", "--calendar-days", "--lang", "ru"],
            "2026-05-16, суббота: рабочий день вместо 2026-05-18\n"
        ),
        (["between", "2026-05-08", "2026-05-19"], "6\n"), (["between", "2026-05-19", "2026-05-08"], "-6\n"),
        (["is", "2026-05-11", "--lang", "kk"], "2026-05-11, дүйсенбі: 2026-05-09 орнына демалыс күні\n"),
        (["is", "2026-05-09", "--lang", "ru"], "2026-05-09, суббота: праздничный день, День Победы\n"),
        (["is", "2026-05-27", "--lang", "kk"], "2026-05-27, сәрсенбі: демалыс күні, Құрбан айт\n"),
        (["is", "2026-05-10", "--lang", "en"], "2026-05-10, Sunday: a day off\n"),
    ])
    func answers(arguments: [String], output: String) throws {
        let workspace = try workspace()
        let run = try Program.run(["workdays"] + arguments + ["--rules", "Rules"], in: workspace.folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output == output)
    }

    @Test(arguments: [
        ("kk", "2027 жылдың жұмыс күндері белгісіз"), ("ru", "рабочие дни 2027 года неизвестны"),
        ("en", "the working days of 2027 are not known"),
    ])
    func refusal(language: String, words: String) throws {
        let run = try workspace().run("workdays", "add", "2026-12-31", "1", "--lang", language)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains(words) && run.errors.contains("Rules/calendar/kz-2027.yaml"))
    }

    @Test func mistakes() throws {
        #expect(try workspace().run("workdays", "is", "2026-02-30").status == 2)
        #expect(try workspace().run("workdays", "add", "2026-02-03", "many").status == 2)
        let broken = try workspace(Self.year.replacing("2026-05-18", with: "2026-02-30"))
        let run = try broken.run("workdays", "is", "2026-05-11")
        #expect(run.status == 2)
        #expect(run.errors.contains("[P013]"))
    }
}
