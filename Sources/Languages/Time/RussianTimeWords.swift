/// The words of Russian expressions of time. A closed class, written out: no dictionary is needed.
enum RussianTimeWords {
    static let vocabulary: TimeVocabulary = {
        var words = TimeVocabulary()
        for entry in RussianNumerals.forms { words.add(entry.form) { $0.numeral = entry.numeral } }
        for (unit, forms) in units {
            for form in forms.split(separator: " ") { words.add(String(form)) { $0.unit = unit } }
        }
        for (index, forms) in months.enumerated() {
            for form in forms.split(separator: " ") { words.add(String(form)) { $0.month = index + 1 } }
        }
        for (role, forms) in roles { words.add(forms, as: role) }
        for (unit, forms) in adverbs {
            for form in forms.split(separator: " ") {
                words.add(String(form)) {
                    $0.unit = unit
                    $0.role = .every
                }
            }
        }
        addAdjectives(&words)
        for form in ["полтора", "полутора"] { words.add(form) { $0.halves = 3 } }
        // «в день поступления»: only this form.
        words.add("день") { $0.features = .nominative }
        for (times, form) in [(2, "дважды"), (3, "трижды")] {
            words.add(form) {
                $0.numeral = Numeral(value: times)
                $0.role = .times
            }
        }
        for form in ["полчаса", "получаса"] {
            words.add(form) {
                $0.numeral = Numeral(value: 30)
                $0.unit = .minute
                $0.role = .wholeLength
            }
        }
        for (number, forms) in [(1, "i і"), (2, "ii іі"), (3, "iii ііі"), (4, "iv ів іv")] {
            for form in forms.split(separator: " ") { words.add(String(form)) { $0.roman = number } }
        }
        return words
    }()

    /// «дневный», «трехдневный», «двадцатипятидневный».
    private static func addAdjectives(_ words: inout TimeVocabulary) {
        let stems: [(String, TermLength.Unit)] = [
            ("дневн", .day), ("суточн", .fullDay), ("часов", .hour), ("недельн", .week), ("месячн", .month),
            ("квартальн", .quarter), ("годичн", .year), ("минутн", .minute),
        ]
        let endings = ["ый", "ого", "ому", "ом", "ым"]
        for (stem, unit) in stems {
            for (prefix, value) in RussianNumerals.prefixes + [("", 0), ("ти", 0), ("и", 0), ("х", 0), ("ми", 0)] {
                for ending in endings {
                    words.add(prefix + stem + ending) {
                        $0.unit = unit
                        $0.role = .adjective
                        if value > 0 { $0.numeral = Numeral(value: value) }
                    }
                }
            }
        }
        for ending in ["ый", "ого", "ому", "ом"] {
            words.add("полугодов" + ending) {
                $0.unit = .halfYear
                $0.role = .adjective
            }
            words.add("полуторамесячн" + ending) {
                $0.unit = .month
                $0.role = .adjective
            }
        }
    }

    private static let units: [(TermLength.Unit, String)] = [
        (.minute, "минута минуты минуте минуту минут минутам минутах минутами"),
        (.hour, "час часа часу часом часе часы часов часам часами часах"),
        (.fullDay, "сутки суток суткам сутками сутках"),
        (.day, "день дня дню днем дне дни дней дням днями днях"),
        (.week, "неделя недели неделе неделю неделей недель неделям неделями неделях"),
        (.decade, "декада декады декаде декаду декадой декад"),
        (.month, "месяц месяца месяцу месяцем месяце месяцы месяцев месяцам месяцами месяцах"),
        (.quarter, "квартал квартала кварталу кварталом квартале кварталы кварталов кварталам кварталах"),
        (.halfYear, "полугодие полугодия полугодию полугодием полугодии полугодий полгода полугода"),
        (.year, "год года году годом годе годы лет годов годам годами годах"),
    ]

    /// Of each month the nominative, the genitive and the other cases.
    static let months = [
        "январь января январе январю январем", "февраль февраля феврале февралю февралем",
        "март марта марте марту мартом",
        "апрель апреля апреле апрелю апрелем", "май мая мае маю маем", "июнь июня июне июню июнем",
        "июль июля июле июлю июлем", "август августа августе августу августом",
        "сентябрь сентября сентябре сентябрю сентябрем", "октябрь октября октябре октябрю октябрем",
        "ноябрь ноября ноябре ноябрю ноябрем", "декабрь декабря декабре декабрю декабрем",
    ]

    private static let adverbs: [(TermLength.Unit, String)] = [
        (.hour, "ежечасно"), (.day, "ежедневно ежедневный ежедневного ежедневной ежедневном"), (.fullDay, "ежесуточно"),
        (.week, "еженедельно понедельно еженедельный еженедельного еженедельной еженедельном еженедельные"),
        (.decade, "ежедекадно"),
        (
            .month,
            "ежемесячно помесячно ежемесячный ежемесячного ежемесячном ежемесячная ежемесячной ежемесячную ежемесячные ежемесячных ежемесячное"
        ),
        (
            .quarter,
            "ежеквартально поквартально ежеквартальный ежеквартального ежеквартальном ежеквартальная ежеквартальной ежеквартальную ежеквартальные ежеквартальных ежеквартальное"
        ),
        (.year, "ежегодно"),
    ]

    private static let roles: [(TimeWord.Role, String)] = [
        (.working, "рабочий рабочего рабочему рабочим рабочем рабочие рабочих рабочими"),
        (
            .calendarDays,
            "календарный календарного календарному календарном календарные календарных календарным календарными"
        ),
        (
            .banking,
            "банковский банковского банковских банковские банковскому операционный операционного операционных операционные"
        ),
        (.termNoun, "срок срока сроку сроком сроке сроки сроков"),
        (.inCourse, "течение течении"), (.not, "не"), (.more, "более свыше дольше больше"),
        (.late, "позднее позже"), (.than, "чем"),
        (
            .notExceeding,
            "превышать превышает превышают превышая превышающий превышающего превышающем превышающие превышающих превысить"
        ),
        (.through, "через спустя"), (.earlier, "перед"), (.earliest, "ранее раньше чаще"),
        (.measure, "тенге тиын рубль рубля рублей процент процента процентов мрп"), (.elapsed, "истечении истечению"),
        (.afterwards, "после"),
        (.moment, "момента даты времени начала"),
        (.eachWord, "каждый каждого каждому каждом каждая каждую каждой каждое каждые каждых"),
        (.times, "раз раза"), (.filler, "реже менее хотя бы"),
        (.same, "тот этот того этого же"),
        (.next, "следующий следующего следующему следующем следующих последующий последующих"),
        (.current, "текущего отчетного финансового учебного данного соответствующего"),
        (
            .past,
            "последние последних последний последнего прошедшие прошлых предыдущие предыдущих прошлый предшествующих предшествующего предшествующие предшествовавших"
        ),
        (.results, "итогам результатам окончании завершении"), (.endOf, "конца концу окончания завершения"),
        (.dayNumber, "числа число числу"),
        (.weekday, "понедельник вторник среду четверг пятницу субботу воскресенье"),
        (.half, "половиной"), (.isOne, "является считается"),
        (.duration, "продолжительность"), (.yearShort, "г гг"),
        (.in, "в во"), (.by, "по"), (.to, "к"), (.upTo, "до"), (.at, "за"), (.since, "с со"), (.on, "на"), (.of, "от"),
    ]
}
