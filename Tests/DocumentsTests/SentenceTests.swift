import Documents
import Testing
import Texts

/// Where one sentence ends and the next begins: patterns never reach across.
@Suite struct SentenceTests {
    @Test(
        arguments: [
            ("Комиссия шешеді. Хатшы жазады.", ["Комиссия шешеді.", "Хатшы жазады."]),
            ("Срок истёк! Что дальше? Отказ.", ["Срок истёк!", "Что дальше?", "Отказ."]),
            ("Акт, хаттама және т.б. Құжаттар тіркеледі.", ["Акт, хаттама және т.б. Құжаттар тіркеледі."]),
            ("Бумага, ручки и т.д. Учёт ведёт отдел.", ["Бумага, ручки и т.д. Учёт ведёт отдел."]),
            ("Бумага и т.п. «Учёт» ведёт отдел.", ["Бумага и т.п. «Учёт» ведёт отдел."]),
            ("Төраға А.Б. Иванов қол қояды.", ["Төраға А.Б. Иванов қол қояды."]),
            ("Председатель И. Петров подписывает.", ["Председатель И. Петров подписывает."]),
            ("Приказ от 02.05.2006 г. № 4 действует.", ["Приказ от 02.05.2006 г. № 4 действует."]),
            ("2026 ж. Наурызда өтеді.", ["2026 ж. Наурызда өтеді."]),
            ("см. Приложение 2.", ["см. Приложение 2."]),
            ("Сумма 3.5 млн. Тенге не включены.", ["Сумма 3.5 млн. Тенге не включены."]),
            ("12. Комиссия шешеді. Хатшы жазады.", ["12. Комиссия шешеді.", "Хатшы жазады."]),
            ("4.2.1. Отдел решает. Совет утверждает.", ["4.2.1. Отдел решает.", "Совет утверждает."]),
            ("Решение принято. «Отказ» обоснован.", ["Решение принято.", "«Отказ» обоснован."]),
            ("Решение принято. (Отказ обоснован.)", ["Решение принято.", "(Отказ обоснован.)"]),
            ("Решение принято. отказ обоснован.", ["Решение принято. отказ обоснован."]),
            ("Адрес ул. Абая, д. 5. Вход свободный.", ["Адрес ул. Абая, д. 5.", "Вход свободный."]),
            ("Үшін.Жаңа сөйлем.", ["Үшін.Жаңа сөйлем."]),
            ("Комиссия\nшешімді\nқабылдайды.", ["Комиссия\nшешімді\nқабылдайды."]),
        ] as [(String, [String])])
    func split(text: String, sentences: [String]) {
        #expect(DocumentText(text).sentences == sentences)
    }

    /// A block tag parts sentences as a paragraph does.
    @Test func blockTags() {
        #expect(DocumentText("<p>бірінші</p><p>екінші</p>").sentences == ["бірінші", "екінші"])
    }

    /// A sentence longer than the window is matched in overlapping pieces: a phrase of ordinary length that one piece
    /// cuts stands whole in the next.
    @Test(arguments: ["сөз ", "слово, ещё "])
    func windows(word: String) throws {
        let text = DocumentText("1. " + String(repeating: word, count: 5_000))
        let segments = text.document.segments
        try #require(segments.count > 2)
        for (segment, next) in zip(segments, segments.dropFirst()) {
            #expect(segment.range.count <= 8_192)
            let overlap = segment.range.upperBound - next.range.lowerBound
            #expect(overlap > 1_000 && overlap <= 3_000)
            #expect(text.document.text.bytes[next.range.lowerBound - 1] == 0x20)
        }
        #expect(segments.last?.range.upperBound == text.document.units.last?.range.upperBound)
    }

    /// Even without one space the pieces end between characters.
    @Test func windowsWithoutSpaces() {
        let text = DocumentText(String(repeating: "ә", count: 40_000))
        #expect(text.document.segments.count > 5)
        for segment in text.document.segments {
            #expect(text.document.text.bytes[segment.range.lowerBound] & 0xC0 != 0x80)
            #expect(segment.range.count <= 8_192)
        }
    }

    @Test func languagesOfSegments() {
        let text = DocumentText(
            "1. Комиссия шешім қабылдайды және тіркейді.\n2. Комиссия принимает и регистрирует решение.\n")
        #expect(text.segment(with: "шешім")?.languages == .kk)
        #expect(text.segment(with: "принимает")?.languages == .ru)
        #expect(DocumentText("№\tМера\tСрок\n1\tакт\tмарт\n").segment(with: "акт")?.languages == .both)
    }
}
