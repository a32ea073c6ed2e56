/// The words of Kazakh expressions of time. A closed class: units, months, numerals and what ties them together.
enum KazakhTimeWords {
    static let vocabulary: TimeVocabulary = {
        var words = TimeVocabulary()
        addNumbers(&words)
        addUnits(&words)
        addMonths(&words)
        for (role, forms) in roles { words.add(forms, as: role) }
        // Roman numbers of quarters, typed in Latin or in Cyrillic letters.
        for (number, forms) in [(1, "i і"), (2, "ii іі"), (3, "iii ііі"), (4, "iv ів іv")] {
            for form in forms.split(separator: " ") { words.add(String(form)) { $0.roman = number } }
        }
        return words
    }()

    private static func addNumbers(_ words: inout TimeVocabulary) {
        for entry in KazakhNumberWords.forms {
            words.add(entry.form) {
                $0.numeral = entry.numeral
                $0.features.formUnion(entry.features)
            }
        }
    }

    private static let units: [(String, TermLength.Unit)] = [
        ("минут", .minute), ("сағат", .hour), ("тәулік", .fullDay), ("күн", .day), ("апта", .week), ("декада", .decade),
        ("ай", .month), ("тоқсан", .quarter), ("жартыжыл", .halfYear), ("жартыжылдық", .halfYear), ("жыл", .year),
    ]

    private static func addUnits(_ words: inout TimeVocabulary) {
        for (stem, unit) in units {
            for (form, features) in KazakhNumberWords.inflected(stem) {
                words.add(form) {
                    $0.unit = unit
                    $0.features.formUnion(features)
                }
            }
            for form in adjectives(stem) {
                words.add(form) {
                    $0.unit = unit
                    $0.role = .adjective
                }
            }
        }
        words.add("жарты") { $0.halves = 1 }
        // What scanners make of «тоқсан».
        for (form, features) in [("токсан", Features.nominative), ("токсанда", .locative)] {
            words.add(form) {
                $0.unit = .quarter
                $0.features = features
            }
        }
        words.add("жылғы") { $0.unit = .year }
        // «жарты жылдықта»
        for (form, features) in KazakhNumberWords.inflected("жылдық") where features.contains(.locative) {
            words.add(form) {
                $0.unit = .year
                $0.features = features
            }
        }
        for (form, features) in KazakhNumberWords.inflected("мерзім") {
            words.add(form) {
                $0.role = .termNoun
                $0.features.formUnion(features)
            }
        }
        for form in KazakhNumberWords.inflected("рет").map(\.form) { words.add(form, as: .times) }
        for stem in ["дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"] {
            for form in KazakhNumberWords.inflected(stem).map(\.form) { words.add(form, as: .weekday) }
        }
        for (form, features) in KazakhNumberWords.inflected("жұлдыз") {
            words.add(form) {
                $0.role = .dayNumber
                $0.features.formUnion(features)
            }
        }
        for (stem, role) in [("соң", TimeWord.Role.endOf), ("аяқ", .endOf), ("орта", .middle)] {
            for (form, features) in KazakhNumberWords.inflected(stem) where features.contains(.possessive3) {
                words.add(form) {
                    $0.role = role
                    $0.features.formUnion(features)
                }
            }
        }
        for stem in ["қорытынды", "нәтиже"] {
            for (form, features) in KazakhNumberWords.inflected(stem) where features.contains(.possessive3) {
                words.add(form, as: .results)
            }
        }
    }

    /// күндік, айлық, тәуліктік.
    private static func adjectives(_ stem: String) -> [String] {
        guard !stem.hasPrefix("жартыжыл") else { return [] }
        let harmony = Harmony(of: stem)
        return [stem + KazakhNouns.pluralSuffix(Sound(endOf: stem)) + harmony.y + harmony.k]
    }

    private static let months = [
        "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша",
        "желтоқсан",
    ]

    private static func addMonths(_ words: inout TimeVocabulary) {
        for (index, stem) in months.enumerated() {
            for (form, features) in KazakhNumberWords.inflected(stem) {
                words.add(form) {
                    $0.month = index + 1
                    $0.features.formUnion(features)
                }
            }
        }
    }

    private static let roles: [(TimeWord.Role, String)] = [
        (.working, "жұмыс"), (.calendarDays, "күнтізбелік"), (.banking, "банктік операциялық"),
        (.inside, "ішінде"),
        (.notExceeding, "аспайтын аспайды аспауға аспауы аспай аспаған асырмай асырылмай асырылмайды"),
        (.more, "артық көп ұзақ"), (.not, "емес"),
        (.notLate, "кешіктірмей кешіктірілмей кешіктірмейтін кешіктірілмейтін кешікпей кешікпейтін"), (.late, "кеш"),
        (.until, "дейін дейінгі"), (.earlier, "бұрын ерте қалғанда"), (.afterwards, "кейін кейінгі соң"),
        (.elapsed, "өткен өткеннен өткенге өткенде өтісімен"), (.from, "бастап"),
        (.everyWord, "сайын сайынғы"), (.eachWord, "әр әрбір"), (.same, "сол"), (.next, "келесі ертеңгі"),
        (.current, "ағымдағы"),
        (.past, "соңғы алдыңғы"), (.and, "мен бен пен"), (.duration, "ұзақтығы"), (.according, "бойынша"),
        (.half, "жарым"), (.measure, "теңге теңгеден теңгеге теңгенің тиын пайыз пайызы пайызға пайыздан еселенген"),
        (.filler, "кемінде кем дегенде сиретпей"),
        (.eventHappened, "түскен жүгінген анықталған"), (.yearShort, "ж жж"),
    ]
}
