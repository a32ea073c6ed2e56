internal import Texts

/// The words scorecards are written with, in the three languages of the program.
struct EvaluationWords {
    let language: Language

    private func pick(_ kk: String, _ ru: String, _ en: String) -> String {
        Localized(kk: kk, ru: ru, en: en)[language]
    }

    /// Heads of the columns, in their order.
    var columns: [String] {
        [
            pick("таңба", "меток", "agreed"), pick("табылды", "найдено", "found"), pick("белгі", "находок", "results"),
            pick("дұрыс", "верных", "right"), pick("толықтық", "полнота", "recall"),
            pick("дәлдік", "точность", "precision"), "F1",
        ]
    }

    var overall: String { pick("барлығы", "всего", "all") }
    var byFolder: String { pick("Қалта бойынша", "По папкам", "By folder") }
    var byGroup: String { pick("Топ бойынша", "По группам", "By group") }
    var byIndicator: String { pick("Көрсеткіш бойынша", "По признакам", "By indicator") }

    func summary(documents: Int, words: Int, density: String, disputed: Int, met: Int) -> String {
        pick(
            "құжат: \(documents), сөз: \(words), 1000 сөзге белгі: \(density); даулы таңба: \(disputed), табылғаны: \(met)",
            "документов: \(documents), слов: \(words), находок на 1000 слов: \(density); спорных меток: \(disputed), найдено из них: \(met)",
            "documents: \(documents), words: \(words), findings per 1,000 words: \(density); disputed labels: \(disputed), found of them: \(met)"
        )
    }

    func misses(_ count: Int) -> String { pick("Табылмады: \(count)", "Не найдено: \(count)", "Misses: \(count)") }
    func extras(_ count: Int) -> String {
        pick("Артық белгі: \(count)", "Лишние находки: \(count)", "Extras: \(count)")
    }
    func line(_ line: Int) -> String { pick("\(line)-жол", "строка \(line)", "line \(line)") }
    var wholeDocument: String { pick("бүкіл құжат", "весь документ", "whole document") }
    var reader: String { pick("Оқырман", "Читавший", "Reader") }
    var foundHere: String { pick("Осы жолда табылғаны", "На этой строке найдено", "Found on this line") }
    var labelledHere: String { pick("Осы жолдағы таңба", "Метка на этой строке", "Labelled on this line") }

    func fell(_ count: Int, _ file: String) -> String {
        pick(
            "\(file) жазбасынан төмен көрсеткіш: \(count)", "Ниже записи \(file): \(count)",
            "Lower than the record \(file): \(count)")
    }

    func held(_ file: String, rose: Int) -> String {
        let rest =
            rose == 0
            ? ""
            : pick("; өскені: \(rose), жазып қойыңыз", "; выросло: \(rose), запишите", "; rose: \(rose), record them")
        return pick(
            "\(file) жазбасынан төмен көрсеткіш жоқ", "Ниже записи \(file) нет ничего", "Nothing is lower than \(file)")
            + rest
    }

    /// Heads of the table of what fell.
    var fallColumns: [String] {
        [
            pick("қайда", "где", "where"), pick("шама", "величина", "figure"), pick("болған", "было", "was"),
            pick("енді", "стало", "now"),
        ]
    }

    func measure(_ measure: FiguresRecord.Measure) -> String {
        switch measure {
        case .recall: columns[4]
        case .precision: columns[5]
        }
    }

    var notMeasured: String { pick("өлшенбейді", "не измеряется", "not measured") }

    var settle: String {
        pick(
            "Ережені түзетіңіз; төмендеудің себебі болса: --record ФАЙЛ --reason \"себебі\".",
            "Исправьте правило; если у падения есть причина: --record ФАЙЛ --reason \"причина\".",
            "Mend the rule; if there is a reason for the fall: --record FILE --reason \"the reason\".")
    }

    func recorded(_ file: String) -> String { pick("\(file) жазылды", "\(file) записан", "\(file) is written") }
    func unchanged(_ file: String) -> String {
        pick("\(file) өзгерген жоқ", "\(file) не изменился", "\(file) is as it was")
    }
}
