/// Pronouns: a closed class, each with the cases that texts attest.
///
/// «өзге» (another) is no dative of «өз», and «қайда» (where) no locative of «қай»: what grew into a word of its own is
/// left out. So are doublets that no text bears out: «мұндан», «осынымен».
enum KazakhPronouns {
    typealias Form = KazakhNouns.Form

    static let lemmas = tables.keys.sorted()

    static func inflection(_ lemma: String, _ selection: FormSelection, _ inflector: KazakhInflector) -> Inflection? {
        guard let forms = tables[lemma] else { return nil }
        return Inflection(forms: forms.filter { selection.admits($0.features) }.map(\.ending))
    }

    private static let tables: [String: [Form]] =
        demonstratives.merging(personal) { $1 }.merging(reflexive) { $1 }.merging(quantifiers) { $1 }
        .merging(regular) { $1 }

    // MARK: irregular tables

    private static let order: [Features] = [
        .nominative, .genitive, .dative, .accusative, .locative, .ablative, .instrumental, .similative, .attributive,
        .equative,
    ]

    /// Cases in the order above; doublets divided by a bar, a dash for a case that is not in use.
    private static func singular(_ cases: String) -> [Form] {
        zip(order, cases.split(separator: " ")).flatMap { feature, forms in
            forms.split(separator: "|").filter { $0 != "-" }.map {
                (String($0), [feature, .singular, .noPossessive])
            }
        }
    }

    /// A plural or any other stem that takes the cases of nouns.
    private static func declined(_ stem: String, _ harmony: Harmony, _ features: Features) -> [Form] {
        KazakhNouns.cases(Sound(endOf: stem), harmony).map { (stem + $0.ending, $0.features.union(features)) }
    }

    private static let demonstratives: [String: [Form]] = [
        "бұл": singular(
            "бұл бұның|мұның бұған бұны|мұны бұнда|мұнда бұдан|мұнан бұнымен|мұнымен бұндай|мұндай мұндағы мұнша")
            + declined("бұлар", .back, [.plural, .noPossessive]),
        "осы": singular("осы осының осыған осыны осында осыдан осымен осындай осындағы осынша")
            + declined("осылар", .back, [.plural, .noPossessive]),
        "сол": singular("сол соның соған соны сонда содан|сонан сонымен сондай сондағы сонша")
            + declined("солар", .back, [.plural, .noPossessive]),
        "ол": singular("ол оның оған оны онда одан|онан онымен ондай ондағы онша")
            + declined("олар", .back, [.plural, .noPossessive]),
        "мына": singular("мына мынаның мынаған мынаны мынада мынадан мынамен мынадай - мынанша")
            + declined("мыналар", .back, [.plural, .noPossessive]),
    ]

    private static let personal: [String: [Form]] = [
        "мен": singular("мен менің маған мені менде менен менімен мендей мендегі менше"),
        "сен": singular("сен сенің саған сені сенде сенен сенімен сендей сендегі сенше"),
        "біз": declined("біз", .front, [.singular, .noPossessive])
            + declined("біздер", .front, [.plural, .noPossessive]),
        "сіз": declined("сіз", .front, [.singular, .noPossessive])
            + declined("сіздер", .front, [.plural, .noPossessive]),
    ]

    /// «өз» stands before what is owned, and inflects with the possessive only.
    private static let reflexive: [String: [Form]] = [
        "өз": [("өз", [.nominative, .singular, .noPossessive])]
            + KazakhNouns.possessive("өзі", .front, .singular) + KazakhNouns.possessive("өздері", .front, .plural)
            + KazakhNouns.personal("өзі", .front, .singular)
            + declined("өздеріміз", .front, [.plural, .possessive1])
            + declined("өздеріңіз", .front, [.plural, .possessive2])
    ]

    /// Possessives by origin, without a bare stem of their own.
    private static let quantifiers: [String: [Form]] = [
        "бәрі": KazakhNouns.possessive("бәрі", .front, .singular),
        "барлығы": KazakhNouns.possessive("барлығы", .back, .singular),
        "қайсы": [("қайсы", [.nominative, .singular, .noPossessive])]
            + KazakhNouns.possessive("қайсысы", .back, .singular),
        "әрқайсысы": KazakhNouns.possessive("әрқайсысы", .back, .singular),
        "ешқайсысы": KazakhNouns.possessive("ешқайсысы", .back, .singular),
        "кейбір": [("кейбір", [.nominative, .singular, .noPossessive])]
            + KazakhNouns.possessive("кейбірі", .front, .singular)
            + KazakhNouns.possessive("кейбіреуі", .front, .singular)
            + KazakhNouns.possessive("кейбіреулері", .front, .plural),
        "не": singular("не ненің неге нені неде неден немен нендей недегі -")
            + declined("нелер", .front, [.plural, .noPossessive]) + KazakhNouns.possessive("несі", .front, .singular),
    ]

    /// These decline as nouns do.
    private static let regular: [String: [Form]] = {
        let words: [(String, Harmony)] = [
            ("кім", .front), ("ешкім", .front), ("әркім", .front), ("әлдекім", .front), ("біреу", .front),
            ("ештеңе", .front), ("барша", .back),
        ]
        return Dictionary(
            uniqueKeysWithValues: words.map { word, harmony in
                let paradigm = KazakhNouns.paradigm(Sound(endOf: word), harmony)
                return (word, (paradigm.plain + paradigm.beforeVowel).map { (word + $0.ending, $0.features) })
            })
    }()
}
