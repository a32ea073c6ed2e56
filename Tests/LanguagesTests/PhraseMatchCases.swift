import Testing
import Texts

/// Phrases against texts: what is reported, in order.
struct PhraseMatchCase: Sendable, CustomTestStringConvertible {
    let phrase: String
    let language: Language?
    let text: String
    let found: [String]

    var testDescription: String { "\(phrase) in «\(text)»" }

    init(_ phrase: String, _ language: Language?, _ text: String, _ found: String...) {
        self.phrase = phrase
        self.language = language
        self.text = text
        self.found = found
    }
}

enum PhraseMatchCases {
    static let words = [
        PhraseMatchCase(
            "өз қалауы", .kk, "ӨЗ  ҚАЛАУЫ, өз\nқалауы, өз\u{A0}қалауы", "өз  қалауы", "өз\nқалауы", "өз қалауы"),
        PhraseMatchCase("өз қалауы", .kk, "өз қалауымен, көз қалауы, өзқалауы, өз – қалауы"),
        PhraseMatchCase("жемқорлық", .kk, "жемқорлыққа, сыбайласжемқорлық, жемқорлық.", "жемқорлық"),
        PhraseMatchCase("ел", .kk, "елді «ел» (ел) ел-ақ, ел!", "ел", "ел", "ел", "ел"),
        PhraseMatchCase("ещё", .ru, "еще ещё ЕЩЁ", "еще", "еще", "еще"),
        PhraseMatchCase("тікелей", .kk, "тiкелей тікелей", "тікелей", "тікелей"),
        PhraseMatchCase("п. 5", .ru, "п. 5, п. 51, п 5", "п. 5"),
        PhraseMatchCase("(а.б)", .kk, "а.б, аxб", "а.б"),
        PhraseMatchCase("{сыбайлас*}", .kk, "сыбайластық, сыбайлас, басыбайлас", "сыбайластық", "сыбайлас"),
        PhraseMatchCase("{ҚР:abbr}", .kk, "ҚР ҚР-ның ҚР-дағы ҚРА", "қр", "қр-ның", "қр-дағы"),
    ]

    /// A word never matches inside a longer one; digits may be glued, a hyphen behind them too.
    static let boundaries = [
        PhraseMatchCase("{шара:n}", .kk, "іс-шара, шара-тәсіл, бақылаушара, шаралық"),
        PhraseMatchCase("{тармақ:n}", .kk, "5-тармақ 12-тармағы 5тармақ", "тармақ", "тармағы", "тармақ"),
        PhraseMatchCase("{жыл:n.attr}", .kk, "2023жылдағы", "жылдағы"),
        PhraseMatchCase("{заң:n}", .kk, "заң-ақ заң-мыс заңдар-ау заң-ереже", "заң", "заң", "заңдар"),
        PhraseMatchCase("{срок}", .ru, "срок. «срок» срок-то просрок сроковый", "срок", "срок"),
        PhraseMatchCase("5", .ru, "5 15 51 2.5 5.2 а5 5а №5", "5", "5", "5", "5"),
    ]

    static let hyphens = [
        PhraseMatchCase(
            "іс-{шара:n}", .kk, "іс-шаралар, іс - шаралар, ісшаралар, іс-\nшаралар, іс‑шараға", "іс-шаралар",
            "іс - шаралар", "ісшаралар", "ісшаралар", "іс-шараға"),
        PhraseMatchCase("іс-{шара:n}", .kk, "іс шаралар, ұлыіс-шара, іс-шаралық"),
        PhraseMatchCase("іс-қимыл", .kk, "іс-қимыл іс -қимыл ісқимыл іс-қимылдар", "іс-қимыл", "іс -қимыл", "ісқимыл"),
        PhraseMatchCase("план-график", .ru, "план-график, план – график, план-графика", "план-график"),
    ]

    static let gaps = [
        PhraseMatchCase("а … б", .kk, "а б", "а б"),
        PhraseMatchCase("а … б", .kk, "а 1 2 3 4 5 6 7 8 9 10 11 12 б", "а 1 2 3 4 5 6 7 8 9 10 11 12 б"),
        PhraseMatchCase("а … б", .kk, "а 1 2 3 4 5 6 7 8 9 10 11 12 13 б"),
        PhraseMatchCase("а …2 б", .kk, "а х у б; а х у ц б", "а х у б"),
        PhraseMatchCase("а …1 б", .kk, "а (х) б, а, х: «б»", "а (х) б", "а, х: «б"),
        PhraseMatchCase("а …0 б", .kk, "а б, а х б", "а б"),
        // The shortest gap: the second «а» begins nothing, the first is nearest to the left.
        PhraseMatchCase("а …3 б", .kk, "а х б у б", "а х б"),
        PhraseMatchCase("а …3 # күн", .kk, "а х 5 күн", "а х 5 күн"),
        PhraseMatchCase(
            "{срок} … {комиссия}", .ru, "срок, который установила комиссия", "срок, который установила комиссия"),
        PhraseMatchCase("а …3 б", .kk, "ах б, а хб, а х-б"),
    ]

    /// Words known by their endings.
    static let anyWords = [
        PhraseMatchCase(
            "{*:v.gan.nom} жағдайда", .kk,
            "бұзған жағдайда, келіскен жағдайда, тыйған жағдайда, ған жағдайда, заң жағдайда",
            "бұзған жағдайда", "келіскен жағдайда", "тыйған жағдайда"),
        PhraseMatchCase("{*:v.gan.abl} кейін", .kk, "алғаннан кейін, алған кейін, тараптан кейін", "алғаннан кейін"),
        // A stem that ends in н makes қ no ending of it.
        PhraseMatchCase("{*:v.gan.nom}", .kk, "қоғам ашылған ұсынған кеңкен", "ашылған", "ұсынған"),
        PhraseMatchCase("{*:v.atyn.neg.nom}", .kk, "қатысатын, қатыспайтын, келмейтін", "қатыспайтын", "келмейтін"),
        PhraseMatchCase("{*:v.ger.abl}", .kk, "төлеуден, жоюдан, салықтан", "төлеуден", "жоюдан"),
        PhraseMatchCase(
            "{*:n.dat} жауапты", .kk, "іске жауапты, есебіне жауапты, жиынға жауапты, жиын жауапты", "іске жауапты",
            "есебіне жауапты", "жиынға жауапты"),
        PhraseMatchCase("{*:n+сыз.nom}", .kk, "шешімсіз, қосымшасыз, сыз", "шешімсіз", "қосымшасыз"),
        PhraseMatchCase(
            "!({қабылдау:v.gan.neg}) {*:v.gan.nom} кезде", .kk, "қабылдамаған кезде, бермеген кезде", "бермеген кезде"),
    ]

    static let absences = [
        PhraseMatchCase("если !(иное | не)", .ru, "если иное, если не, если она, если.", "если", "если"),
        PhraseMatchCase("а !(б в) г", .kk, "а г, а б в, а б г", "а г"),
        PhraseMatchCase("{срок} !({комиссия})", .ru, "срок комиссии, сроки, срок комиссионный", "сроки", "срок"),
        PhraseMatchCase("а [б] !(в)", .kk, "а б в, а в, а б, а г", "а", "а б", "а"),
        PhraseMatchCase("а !(:)", .kk, "а: б, а :, а", "а"),
    ]

    /// A gap before a mark goes to the first of them; behind a bracket or a quotation mark it begins at once.
    static let marks = [
        PhraseMatchCase(
            "меры …2 :", .ru, "меры: а, меры по делу : б, меры а б в: г, мерыа: б", "меры:", "меры по делу :"),
        PhraseMatchCase("меры …3 (: | –)", .ru, "меры (а) б: в – г", "меры (а) б:"),
        PhraseMatchCase("меры :", .ru, "меры 10:30, меры: 5, меры:5", "меры:"),
        PhraseMatchCase("а – б", .kk, "а – б, а — б, а - б, а-б, а б", "а – б", "а — б", "а - б"),
        PhraseMatchCase("«…2 » деп", .kk, "«а б» деп, «а» деп, «а б в» деп", "«а б» деп", "«а» деп"),
        PhraseMatchCase(
            "\\( …2 бойынша\\)", .kk, "(бойынша) (а бойынша) (а, б бойынша) (а б в бойынша)",
            "(бойынша)", "(а бойынша)", "(а, б бойынша)"),
        PhraseMatchCase("# %", .kk, "5%, 5 %, 5", "5%", "5 %"),
    ]

    static let optionals = [
        PhraseMatchCase("[өз] қалауы", .kk, "өз қалауы, қалауы", "өз қалауы", "қалауы"),
        PhraseMatchCase("а [б] в", .kk, "а б в, а в, а бв, аб в", "а б в", "а в"),
        PhraseMatchCase("а [б]", .kk, "а б, а, а х", "а б", "а", "а"),
        PhraseMatchCase("а [б в] г", .kk, "а б в г, а г, а б г", "а б в г", "а г"),
        PhraseMatchCase("[а] [б] в", .kk, "а б в; б в; а в; в; бв", "а б в", "б в", "а в", "в"),
        PhraseMatchCase("а [б] [в] г", .kk, "а б в г; а в г; а б г; а г", "а б в г", "а в г", "а б г", "а г"),
        PhraseMatchCase("а [б] [в]", .kk, "а б в; а в; а б; а", "а б в", "а в", "а б", "а"),
        PhraseMatchCase("а …2 [б] в", .kk, "а х б в; а б в; а х бв", "а х б в", "а б в"),
        PhraseMatchCase("[(а | б)] в", .kk, "а в, б в, в", "а в", "б в", "в"),
        // The edge of an absent word is no edge of the phrase.
        PhraseMatchCase("{срок} [#]", .ru, "срок 5, сроковый, срок", "срок 5", "срок"),
        PhraseMatchCase("[#] {тармақ:n}", .kk, "5 тармақ, қосалқы-тармақ, тармақ", "5 тармақ", "тармақ"),
        PhraseMatchCase("[{тармақ:n}] #", .kk, "тармақ 5; 6; 7.8", "тармақ 5", "6", "7.8"),
    ]

    static let alternatives = [
        PhraseMatchCase("(а | б в) г", .kk, "а г; б в г; б г; в г", "а г", "б в г"),
        PhraseMatchCase(
            "{заң|бұйрық:n} сәйкес", .kk, "заңға сәйкес, бұйрығына сәйкес", "заңға сәйкес", "бұйрығына сәйкес"),
        // The longer alternative counts even where the shorter stands first.
        PhraseMatchCase("(жұмыс | жұмыс күні) ішінде", .kk, "жұмыс күні ішінде", "жұмыс күні ішінде"),
        PhraseMatchCase("(# | он) күн", .kk, "15 күн, он күн, жон күн, 5он күн", "15 күн", "он күн", "он күн"),
        PhraseMatchCase("({срок} | §) 5", .ru, "срок 5, § 5, срока 5", "срок 5", "§ 5", "срока 5"),
    ]

    static let focus = [
        PhraseMatchCase("комиссия ⟦қарайды⟧", .kk, "Комиссия қарайды", "қарайды"),
        PhraseMatchCase("⟦{мерзім:n}⟧ …3 {бұзу:v}", .kk, "мерзімді жиі бұзады", "мерзімді"),
        PhraseMatchCase("а ⟦б | в⟧ г", .kk, "а б г, а в г", "б", "в"),
        PhraseMatchCase("а [⟦б⟧] г", .kk, "а б г, а г", "б", "а г"),
    ]

    static let numbers = [
        PhraseMatchCase("# күн", .kk, "10 күн; 3,5 күн; 2.5 күн", "10 күн", "3,5 күн", "2.5 күн"),
        PhraseMatchCase("# (он)", .kk, "10 он", "10 он"),
        PhraseMatchCase(
            "# күн", .kk, "10 (он) күн, 10(он) күн, 18 ( он сегіз ) күн", "10 (он) күн", "10(он) күн",
            "18 ( он сегіз ) күн"),
        PhraseMatchCase("# {срок}", .ru, "3 (трех) срока, 3-х срока", "3 (трех) срока"),
        PhraseMatchCase("# күн", .kk, "20.10 күн, №5 күн, а5 күн, ISO-9001 күн", "20.10 күн", "5 күн", "9001 күн"),
        PhraseMatchCase("#", .kk, "10 (он) және 5", "10 (он)", "5"),
    ]

    static let punctuation = [
        PhraseMatchCase(
            "{комиссия}, {орган}", .ru, "комиссия, орган; комиссия , органы; комиссия органы", "комиссия, орган"),
        PhraseMatchCase(
            "{комиссия} , {орган}", .ru, "комиссия, орган; комиссия , орган", "комиссия, орган", "комиссия , орган"),
        PhraseMatchCase("и др.", .ru, "и др. и другие и др", "и др."),
        PhraseMatchCase("және т.б.", .kk, "және т.б. және т. б.", "және т.б."),
    ]
}
