/// Thousands of forms hang on the last two letters of a verb; verbs that share them share the forms, and every
/// selector chooses from one list.
final class KazakhVerbTails {
    private var forms: [Tail: [(letters: Letters, features: Features)]] = [:]
    private var chosen: [Choice: Inflection] = [:]

    private struct Tail: Hashable {
        let plain: String
        let beforeVowel: String
        let harmony: Harmony
    }

    private struct Choice: Hashable {
        let tail: Tail
        let selection: FormSelection
    }

    func inflection(_ stem: KazakhVerbStem, _ selection: FormSelection) -> Inflection {
        let (head, rest) = stem.split
        let tail = Tail(plain: rest.plain, beforeVowel: rest.beforeVowel, harmony: rest.harmony)
        let key = Choice(tail: tail, selection: selection)
        if let known = chosen[key] { return known.prefixed(head) }
        let inflection = Inflection(
            letters: all(rest, tail).filter { selection.admits($0.features) }.map(\.letters))
        chosen[key] = inflection
        return inflection.prefixed(head)
    }

    private func all(_ stem: KazakhVerbStem, _ tail: Tail) -> [(letters: Letters, features: Features)] {
        if let known = forms[tail] { return known }
        let made = KazakhVerbs.forms(stem).map { (letters: Letters($0.ending), features: $0.features) }
            .sorted { $0.letters < $1.letters }
        forms[tail] = made
        return made
    }
}
