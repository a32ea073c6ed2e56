/// The words of Kazakh expressions of time. A closed class: units, months, numerals and what ties them together.
enum KazakhTimeWords {
    static let vocabulary: TimeVocabulary = {
        var words = TimeVocabulary()
        addNumbers(&words)
        addUnits(&words)
        addNouns(&words)
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
            words.add(inflected: stem) { $0.unit = unit }
            for form in adjectives(stem) {
                words.add(form) {
                    $0.unit = unit
                    $0.role = .adjective
                }
            }
        }
        words.add("жылғы") { $0.unit = .year }
        words.add("жарты") { $0.halves = 1 }
        // «жарты жылдықта»
        words.add(inflected: "жылдық", where: .locative) { $0.unit = .year }
        // What scanners make of «тоқсан».
        for (form, features) in [("токсан", Features.nominative), ("токсанда", .locative)] {
            words.add(form) {
                $0.unit = .quarter
                $0.features = features
            }
        }
    }

    /// Nouns that tie, of which only some forms do: «аяғына», «қорытындысы».
    private static func addNouns(_ words: inout TimeVocabulary) {
        words.add(inflected: "мерзім") { $0.role = .termNoun }
        words.add(inflected: "рет") { $0.role = .times }
        words.add(inflected: "жұлдыз") { $0.role = .dayNumber }
        for stem in ["дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"] {
            words.add(inflected: stem) { $0.role = .weekday }
        }
        for (stem, role) in [("соң", TimeWord.Role.endOf), ("аяқ", .endOf), ("орта", .middle)] {
            words.add(inflected: stem, where: .possessive3) { $0.role = role }
        }
        for stem in ["қорытынды", "нәтиже"] {
            words.add(inflected: stem, where: .possessive3) { $0.role = .results }
        }
    }

    /// күндік, айлық, тәуліктік.
    private static func adjectives(_ stem: String) -> [String] {
        guard !stem.hasPrefix("жартыжыл") else { return [] }
        let harmony = Harmony(of: stem)
        return [stem + KazakhNouns.pluralSuffix(Sound(endOf: stem)) + harmony.y + harmony.k]
    }

    static let months = [
        "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша",
        "желтоқсан",
    ]

    private static func addMonths(_ words: inout TimeVocabulary) {
        for (index, stem) in months.enumerated() { words.add(inflected: stem) { $0.month = index + 1 } }
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

extension TimeVocabulary {
    /// Every form of a Kazakh noun that has the features, with its case.
    fileprivate mutating func add(
        inflected stem: String, where wanted: Features = [], _ change: (inout TimeWord) -> Void
    ) {
        for (form, features) in KazakhNumberWords.inflected(stem) where features.isSuperset(of: wanted) {
            add(form) {
                $0.features.formUnion(features)
                change(&$0)
            }
        }
    }
}
