import Languages
import RulePacks
import Texts

/// The forms behind the words of a phrase, for `rules expand`.
struct PhraseForms {
    private let compiler: PhraseCompiler

    init(folder: String) throws {
        compiler = try PackLoader.phraseCompiler(folder: folder)
    }

    func forms(_ phrase: String, language: Language?) throws -> [(String, [String])] {
        do throws(PhraseError) {
            var forms: [(String, [String])] = []
            for lemma in try PhraseParser.parse(phrase).lemmas {
                forms.append((lemma.text, try compiler.forms(lemma, language: language)))
            }
            return forms
        } catch {
            switch error.reason {
            case .syntax(let message):
                throw CommandFailure("the phrase cannot be read: \(message)", help: "docs/rule-language.md, Phrases")
            case .unknownLemma(let lemma):
                throw CommandFailure(
                    "'\(lemma)' has no paradigm in lexicon/forms.ru.tsv",
                    help: "write the dictionary form; run Scripts/russian-forms.py")
            default: throw CommandFailure("the phrase cannot be read")
            }
        }
    }
}
