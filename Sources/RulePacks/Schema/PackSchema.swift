internal import Documents
internal import Findings

/// Schema version 1 of packs, files and rules. docs/rule-language.md explains it to people; keep both in step.
enum PackSchema {
    static let version = 1

    static let manifest: [Shape.Field] = [
        .init("schema", .integer, required: true, "Version of this schema: 1."),
        .init("pack", .text, required: true, "Name of the pack, the name of its folder."),
        .init("version", .text, required: true, "Version of the pack, MAJOR.MINOR.PATCH."),
        .init("engine", .text, required: true, "The lowest engine version that can run the pack."),
        .init("licence", .text, required: true, "SPDX name of the licence."),
        .init("languages", .list(.choice(["kk", "ru"])), required: true, "Languages the rules cover."),
        .init("title", .localized, required: true, "Name of the pack for people."),
        .init("description", .localized, "What the pack looks for, and in which documents."),
        .init("status", .choice(["experimental", "stable"]), required: true, "A stable pack has complete examples."),
    ]

    static let references: Shape = .list(
        .object([
            .init("act", .text, required: true, "An act of catalogue/acts.yaml by its id, or name, date and number."),
            .init("article", .text, "The element, as «66-бап, 4-тармақ»; free words beside an act in words."),
            .init("note", .text, "What it says of this flaw."),
        ]))

    private static let words: [Shape.Field] = [
        .init("kk", .oneOrMany(.phrase), "Phrases for Kazakh text."),
        .init("ru", .oneOrMany(.phrase), "Phrases for Russian text."),
        .init("any", .oneOrMany(.phrase), "Phrases for every text."),
    ]

    private static let condition: [Shape.Field] =
        words + [
            .init("within", .choice(Scope.allCases.map(\.rawValue)), "Where to look; the rule's own scope by default."),
            .init("words", .integer, "At most so many words between these words and the match."),
            .init("side", .choice(Condition.Side.allCases.map(\.rawValue)), "On which side of the match."),
        ]

    private static let kinds = Shape.list(.choice(DocumentKind.allCases.map(\.rawValue)))

    private static let example: [Shape.Field] = [
        .init("finds", .map(.text), "Texts by language with every expected span in ⟦ ⟧."),
        .init("passes", .map(.text), "Texts by language in which the rule finds nothing."),
        .init("because", .text, "Why the text passes."),
        .init("kind", .choice(DocumentKind.allCases.map(\.rawValue)), "The kind of document the text is."),
        .init("todo", .boolean, "A known gap."),
    ]

    static let rule: [Shape.Field] = [
        .init("id", .text, required: true, "Permanent name, kebab-case, after the flaw."),
        .init("indicator", .text, required: true, "Code in the catalogue."),
        .init("severity", .choice(Severity.allCases.map(\.rawValue)), required: true, "What the flaw lets happen."),
        .init(
            "confidence", .choice(Confidence.allCases.map(\.rawValue)), required: true, "How often a reviewer agrees."),
        .init(
            "status", .choice(Rule.Status.allCases.map(\.rawValue)), required: true, "Where the rule is in its life."),
        .init("since", .text, "Version of the pack that brought the rule."),
        .init("aliases", .list(.text), "Former ids."),
        .init(
            "within", .choice(Scope.allCases.map(\.rawValue)), "Where with, without and count look; clause by default."),
        .init(
            "applies",
            .object([
                .init("kinds", kinds, "Only in these kinds of document."),
                .init("except-kinds", kinds, "In all but these kinds."),
                .init("zones", .list(.choice(Zone.allCases.map(\.rawValue))), "Only in these zones; body by default."),
            ]), "Which documents and stretches the rule is for."),
        .init("match", .object(words), "Words that must stand there."),
        .init(
            "count",
            .object([
                .init("at-least", .integer, "A finding from so many matches on."),
                .init("at-most", .integer, "A finding up to so many matches."),
            ]), "How often the words stand in the scope."),
        .init("with", .object(condition), "Words that must stand in the scope too."),
        .init("without", .object(condition), "Words whose presence in the scope means no finding."),
        .init("unless", .object(condition), "Harmless words around the match."),
        .init(
            "subject",
            .object([
                .init("is", .text, "Lexicon: who must act."), .init("not", .text, "Lexicon: whose acting is no flaw."),
            ]), "Who acts in the sentence."),
        .init(
            "graver", .object(condition),
            "Words beside which the finding is one step graver; within the clause by default."),
        .init("require", .object(words), "Words the document must contain."),
        .init("when", .object(words), "Ask only of documents with these words."),
        .init(
            "cells",
            .object([
                .init("column", .object(words), required: true, "Words in the header of the column."),
                .init("empty", .boolean, "An empty cell is a finding."),
                .init("match", .object(words), "Cells with these words."),
                .init("without", .object(words), "But not with these."),
            ]), "Table cells by column."),
        .init("check", .choice(CheckName.allCases.map(\.rawValue)), "A check written in code."),
        .init("title", .localized, required: true, "The flaw, as a short noun phrase."),
        .init("why", .localized, required: true, "What it lets happen."),
        .init("recommend", .localized, required: true, "What to write instead."),
        .init("references", references, "Acts the rule rests on, in the place of its indicator's."),
        .init("examples", .list(.object(example)), "Texts that find and texts that pass."),
    ]

    static let ruleFile: [Shape.Field] = [
        .init("rules", .list(.object(rule)), required: true, "The rules of the file.")
    ]

    private static let homonym = "Why a form that another word has too does no harm."

    private static let kazakhWord: [Shape.Field] = [
        .init("pos", .choice(["n", "v", "a"]), required: true, "Noun, verb or adjective."),
        .init("alt", .text, "Stem before vowel suffixes: орын → орн."),
        .init("harmony", .choice(["back", "front"]), "Where the letters mislead, or do not tell."),
        .init("stem", .text, "Verb stem: оқу → оқы."),
        .init("homonym", .text, homonym),
        .init(
            "typos", .list(.text), "Frequent misspellings, in the form a dictionary would have; found as noisy."),
    ]

    static let lexiconFile: [Shape.Field] = [
        .init(
            "lexicon",
            .map(
                .object(
                    words + [
                        .init("note", .text, "What belongs here and what does not."),
                        .init(
                            "deadline", .choice(DeadlineWords.Kind.allCases.map(\.rawValue)),
                            "Its words stand where a deadline should: without a measure, always, or left to another paper."
                        ),
                    ])),
            "Named lists of phrases."),
        .init(
            "words",
            .object([
                .init(
                    "kk", .map(.oneOrMany(.object(kazakhWord))),
                    "Kazakh words the rules of inflection cannot derive; a list where a noun is a verb too."),
                .init(
                    "ru", .map(.object([.init("homonym", .text, required: true, homonym)])),
                    "Russian words that lint asks about."),
            ]), "Irregular words."),
    ]

    private static let namedDay: Shape = .list(
        .object([
            .init("date", .text, required: true, "YYYY-MM-DD."), .init("name", .localized, required: true, "Its name."),
        ]))

    static let calendarFile: [Shape.Field] = [
        .init("year", .integer, required: true, "The year; the file is named kz-YEAR.yaml."),
        .init(
            "sources",
            .list(
                .object([
                    .init("act", .text, required: true, "Name, date and number of the act, or who said it and when."),
                    .init("note", .text, required: true, "What it says of this year."),
                ])), required: true, "Where the facts come from."),
        .init("holidays", namedDay, required: true, "National and state holidays."),
        .init(
            "religious", namedDay, required: true, "7 January and the first day of Kurban Ait: days off, never moved."),
        .init(
            "observed",
            .list(
                .object([
                    .init("holiday", .text, required: true, "A holiday on a Saturday or Sunday."),
                    .init("day-off", .text, required: true, "The working day that is off for it."),
                ])), "Days off for holidays on a weekend."),
        .init(
            "moved",
            .list(
                .object([
                    .init("working", .text, required: true, "The weekend day that is worked."),
                    .init("day-off", .text, required: true, "The day that is off for it."),
                ])), "Days off moved by an act."),
        .init(
            "differences",
            .list(
                .object([
                    .init("date", .text, required: true, "YYYY-MM-DD."),
                    .init("note", .text, required: true, "Why the library Scripts/working-days.py asks is wrong."),
                ])), "Days of which the library says otherwise."),
        .init("note", .text, "What a reader must know: changes during the year, sources that disagree."),
    ]
}
