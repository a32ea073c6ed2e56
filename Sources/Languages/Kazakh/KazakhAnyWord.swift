/// Endings without a word: what `{*:v.gan}` stands for.
///
/// A stem of every final letter is inflected as any other word is, and what precedes that letter is taken off again, so
/// that the tables of the inflector stay the only ones.
final class KazakhAnyWord {
    private var affirmed: [Form] = []
    private var denied: [Form] = []

    private typealias Form = (letters: Letters, features: Features)

    /// Stems on which the letters are put. One syllable may be irregular, two are not.
    private static let heads = [(Harmony.back, "саса"), (.front, "сесе")]

    /// Any stem may itself be passive or negative (қабылда-ма-ған), so a negation is made only where it is asked for.
    ///
    /// - Returns: the endings, each with the last letter of the stem before it.
    func verbEndings(_ selection: FormSelection) -> Endings {
        if selection.requests(.negative) {
            if denied.isEmpty { denied = Self.forms { KazakhVerbs.denied($0, .active) } }
            return Self.chosen(denied, selection)
        }
        if affirmed.isEmpty { affirmed = Self.forms { KazakhVerbs.affirmed($0, .active) } }
        return Self.chosen(affirmed, selection)
    }

    /// - Returns: as ``verbEndings(_:)``.
    func nounEndings(
        _ selection: FormSelection, _ derivation: KazakhDerivation?, _ inflector: KazakhInflector
    ) -> Endings {
        var inflection = Inflection()
        for (harmony, head) in Self.heads {
            // Loans end in any letter.
            for letter in (harmony == .back ? "аықя" : "еікә") + "йуирлмнңзжтсшпбвгдфхцчою" {
                let stem = head + String(letter)
                inflector.addNoun(derivation?.word(from: stem, harmony) ?? stem, harmony, selection, to: &inflection)
            }
        }
        return Endings(inflection.forms.map { $0.dropFirst(Self.heads[0].1.count) }.map(String.init))
    }

    private static func chosen(_ forms: [Form], _ selection: FormSelection) -> Endings {
        Endings(sorted: Letters.sortedUnique(forms.filter { selection.admits($0.features) }.map(\.letters)))
    }

    /// Letters that every ending of a verb takes for the same stand behind the first of them.
    private static func forms(_ make: (KazakhVerbStem) -> [KazakhVerbs.Form]) -> [Form] {
        heads.flatMap { harmony, head in
            let ownLetters = harmony == .back ? ["а", "ы", "қ"] : ["е", "і", "к"]
            return (ownLetters + ["й", "и", "рлу", "мнң", "зж", "тсш", "п"]).flatMap { alike in
                let plain = head + alike.prefix(1)
                let stem = KazakhVerbStem(
                    plain: plain, beforeVowel: KazakhNouns.beforeVowel(plain), harmony: harmony)
                let forms = make(stem).map { form in
                    (letters: Letters(form.ending).dropping(head.unicodeScalars.count), features: form.features)
                }
                return forms
                    + alike.unicodeScalars.dropFirst().flatMap { letter in
                        forms.map { (letters: $0.letters.replacingFirst(letter.value), features: $0.features) }
                    }
            }
        }
    }
}
