import Languages
import Texts

/// What `workdays` says, in the three languages.
struct WorkdaysText {
    private let language: Language

    init(_ language: Language) { self.language = language }

    /// «2026-05-11, понедельник: выходной день вместо 2026-05-09».
    func line(_ day: CalendarDay, _ status: DayStatus) -> String {
        "\(day.iso), \(Self.weekdays[day.weekday.rawValue - 1][language]): \(text(status))\n"
    }

    func refusal(_ year: Int, known: [Int]) -> String {
        let years = known.map(String.init).joined(separator: ", ")
        return Localized(
            kk: "\(year) жылдың жұмыс күндері белгісіз; белгілі жылдар: \(years)",
            ru: "рабочие дни \(year) года неизвестны; известны годы: \(years)",
            en: "the working days of \(year) are not known; known years: \(years)")[language]
    }

    func help(_ file: String) -> String {
        Localized(
            kk: "\(file) файлын қосыңыз (docs/calendar.md)", ru: "добавьте файл \(file) (docs/calendar.md)",
            en: "add the file \(file) (docs/calendar.md)")[language]
    }

    private func text(_ status: DayStatus) -> String {
        switch status {
        case .working: Localized(kk: "жұмыс күні", ru: "рабочий день", en: "a working day")[language]
        case .workingInstead(let day):
            Localized(
                kk: "\(day.iso) орнына жұмыс күні", ru: "рабочий день вместо \(day.iso)",
                en: "a working day instead of \(day.iso)")[language]
        case .weekend: Localized(kk: "демалыс күні", ru: "выходной день", en: "a day off")[language]
        case .dayOff(let day):
            Localized(
                kk: "\(day.iso) орнына демалыс күні", ru: "выходной день вместо \(day.iso)",
                en: "a day off instead of \(day.iso)")[language]
        case .holiday(let name):
            Localized(
                kk: "мереке күні, \(name.kk)", ru: "праздничный день, \(name.ru)", en: "a holiday, \(name.en)")[
                    language]
        case .religious(let name):
            Localized(
                kk: "демалыс күні, \(name.kk)", ru: "выходной день, \(name.ru)", en: "a day off, \(name.en)")[language]
        }
    }

    private static let weekdays: [Localized] = [
        .init(kk: "дүйсенбі", ru: "понедельник", en: "Monday"), .init(kk: "сейсенбі", ru: "вторник", en: "Tuesday"),
        .init(kk: "сәрсенбі", ru: "среда", en: "Wednesday"), .init(kk: "бейсенбі", ru: "четверг", en: "Thursday"),
        .init(kk: "жұма", ru: "пятница", en: "Friday"), .init(kk: "сенбі", ru: "суббота", en: "Saturday"),
        .init(kk: "жексенбі", ru: "воскресенье", en: "Sunday"),
    ]
}
