import Diagnostics
import Languages
import RulePacks
import Texts

/// The forms behind the words of a phrase, and why they are these, for `rules expand`.
struct PhraseForms {
    private let compiler: PhraseCompiler

    struct Word {
        let lemma: String
        /// How it inflects, in the words of a rule's author.
        let account: String
        let forms: [String]
    }

    init(folder: String) throws {
        compiler = try PackLoader.phraseCompiler(folder: folder)
    }

    func words(_ phrase: String, language: Language?) throws -> [Word] {
        do throws(PhraseError) {
            var words: [Word] = []
            let phrase = try PhraseParser.parse(phrase)
            for any in phrase.anyWords {
                let endings = try compiler.anyEndings(any, language).list.map { "-" + $0 }
                let account = "any \(any.partOfSpeech.name): two letters or more, and one of these endings"
                words.append(Word(lemma: "*", account: account, forms: endings))
            }
            for lemma in phrase.lemmas {
                let forms = lemma.isAbbreviation ? [lemma.text] : try compiler.forms(lemma, language: language)
                words.append(Word(lemma: lemma.text, account: account(lemma, language), forms: forms))
            }
            return words
        } catch {
            switch error.reason {
            case .syntax(let message):
                throw CommandFailure("the phrase cannot be read: \(message)", help: "docs/rule-language.md, Phrases")
            case .unknownLemma(let lemma):
                throw CommandFailure(
                    "'\(lemma)' has no paradigm in lexicon/forms.ru.tsv",
                    help: "write the dictionary form; run Scripts/russian-forms.py")
            case .unknownName(let message, let name, let known):
                throw CommandFailure(message, help: Suggestion.names(for: name, among: known))
            default: throw CommandFailure("the phrase cannot be read")
            }
        }
    }

    private func account(_ lemma: Phrase.Lemma, _ language: Language?) -> String {
        if lemma.isAbbreviation { return "abbreviation, with any suffix after a hyphen" }
        guard PhraseCompiler.language(of: lemma, language) == .kk else { return "Russian, as in lexicon/forms.ru.tsv" }
        let partOfSpeech = lemma.partOfSpeech ?? .noun
        switch partOfSpeech {
        case .exact: return "no other form"
        case .pronoun: return "pronoun, from the table of pronouns"
        case .numeral, .noun, .verb, .adjective: break
        }
        let choice = compiler.kazakh.harmony(lemma.text, partOfSpeech)
        let sound = compiler.kazakh.finalSound(lemma.text, partOfSpeech)
        return
            "\(partOfSpeech.name), \(choice.harmony.rawValue) vowels (\(ground(choice))), endings as after \(name(sound))"
    }

    private func ground(_ choice: HarmonyChoice) -> String {
        let ground =
            switch choice.ground {
            case .given: "as the list of irregular words says"
            case .softSign: "ь makes a loan front"
            case .loanEnding: "loans with this ending are front"
            case .closedU: "у between consonants is back"
            case .closedI: "и before the last consonants is front"
            case .vowels: "its vowels say so"
            case .lastVowel: "its last vowel says so"
            case .lastOfMixedVowels: "the last of its mixed vowels says so"
            case .consonants: "no vowel tells"
            }
        return choice.isGuess ? "guessed: \(ground)" : ground
    }

    private func name(_ sound: Sound) -> String {
        switch sound {
        case .vowel: "a vowel"
        case .sonorant: "р, й, у"
        case .l: "л"
        case .nasal: "м, н, ң"
        case .z: "з, ж"
        case .voiceless: "a voiceless consonant"
        }
    }
}
