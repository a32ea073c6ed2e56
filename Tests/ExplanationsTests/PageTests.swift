import Explanations
import RulePacks
import Testing

/// Pages for the repository: same packs, same bytes; same headings on each.
@Suite struct PageTests {
    @Test func files() throws {
        let files = RulePages.files(try SamplePack.rules())
        #expect(files.keys.sorted() == ["D01.md", "D02.md", "L01.md", "L02.md", "README.md"])
        #expect(RulePages.files(try SamplePack.rules()) == files)
        for text in files.values { #expect(text.last == "\n" && !text.hasSuffix("\n\n")) }
    }

    @Test(arguments: [
        ("L01.md", true), ("README.md", true), ("notes.md", false), ("L01.txt", false), ("L1.md", false),
        (".L01.md", false),
    ])
    func pages(name: String, isPage: Bool) { #expect(RulePages.isPage(name) == isPage) }

    @Test func headings() throws {
        let files = RulePages.files(try SamplePack.rules())
        let heads = files.filter { $0.key != "README.md" }.values.map { text in
            text.split(separator: "\n").filter { $0.hasPrefix("## ") }.joined(separator: "\n")
        }
        #expect(Set(heads).count == 1)
        #expect(heads[0].split(separator: "\n").count == 4)
    }

    @Test func page() throws {
        let text = try #require(RulePages.files(try SamplePack.rules())["L01.md"])
        for words in [
            "# L01 · Қалауы · По воле · At will\n", "[Қалау · Усмотрение · Discretion](README.md#discretion)",
            "- [Ауыр · Тяжкое · Grave](#grave-rule)", "<a id=\"grave-rule\"></a>\n\n### Ауыр · Тяжкое · Grave\n",
            "- `grave-rule`, жинақ · набор · pack `core`, `Rules/core/rules.yaml`",
            "- ауырлығы · тяжесть · severity: жоғары · высокая · high", "- **kk** Себеп \\*бар\\*.",
            "- **ru** Пишите «\\_\\_ дней».", "- **kk** Төраға **қалауы бойынша** шешеді.",
            // Lines of a document stay lines, and its numbers no list; a table keeps its columns.
            "- **ru** 1\\. Глава\\\n  решает **по усмотрению**.",
            "  ```text\n  | № | Срок |\n  | 1 | по закону |\n  ```",
            "- **kk** Заң \\[бойынша\\]\\(x) шешеді.\\\n  *the law decides*", "- **ru** Глава решает **как хочет**.",
            "- Қай жерде · Где · Where: сөйлемде · в предложении · in the sentence",
            "- Сөздер · Слова · Words (ru): `по усмотрению`, `regex: a|b`", "… and 2 more",
            "- **ru** Закон № 480-V, статья 24 (действует по состоянию на 2026-01-16)\n- **en** Law No 480-V,",
            "- Приказ от 01.01.2001 № 1\n  - күші бар-жоғы жазылмаған: ", "- [L02](L02.md) Құқық · Право · A right",
            "- [1.4](README.md#hr) Үстемеақы · Надбавки · Bonuses",
        ] { #expect(text.contains(words), "\(words) in \(text)") }
    }

    @Test func index() throws {
        let text = try #require(RulePages.files(try SamplePack.rules())["README.md"])
        for words in [
            "4 indicators, 2 rules.", "<a id=\"discretion\"></a>", "| [L01](L01.md) | Қалауы | По воле | At will | 2 |",
            "| [L02](L02.md) | Құқық | Право | A right | – |", "### 1. Кадр · Кадры · Staff",
            "| 4 | Үстемеақы | Надбавки | Bonuses | [L01](L01.md) |", "| 5 | а | б | c | ? |",
        ] { #expect(text.contains(words), "\(words) in \(text)") }
    }
}
