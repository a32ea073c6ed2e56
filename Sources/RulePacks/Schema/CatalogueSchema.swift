/// The files of the catalogue: indicators, the source catalogue they serve, the acts rules rest on.
extension PackSchema {
    private static let directionIDs = [
        "hr", "conflict-of-interest", "public-services", "permits", "control", "finance-procurement", "contracts", "it",
        "other", "all",
    ]

    static let indicatorFile: [Shape.Field] = [
        .init(
            "groups",
            .list(
                .object([
                    .init("id", .text, required: true, "Name of the group."),
                    .init(
                        "interchangeable", .boolean, required: true,
                        "Readers take one of its indicators for another; otherwise each is evaluated by itself."),
                    .init("title", .localized, required: true, "Name for people."),
                ])), "The groups of indicators, in the order people read them."),
        .init(
            "indicators",
            .list(
                .object([
                    .init("code", .text, required: true, "L01 … X08."),
                    .init("group", .text, required: true, "One of the groups."),
                    .init("visibility", .choice(["L", "C", "D", "T", "I", "X"]), required: true, "Where it shows."),
                    .init("directions", .list(.choice(directionIDs)), required: true, "Where it bites most."),
                    .init("title", .localized, required: true, "Short name."),
                    .init("why", .localized, required: true, "What the flaw lets happen."),
                    .init("sources", .list(.text), required: true, "Tags of the catalogues it comes from."),
                    .init("basis", references, "Acts on which rules rest that name none."),
                ])), required: true, "The indicators a text can show."),
    ]

    private static let sourceItem: [Shape.Field] = [
        .init("number", .integer, "Number in the source."), .init("row", .integer, "Row of the plan."),
        .init("visibility", .choice(["text", "partly", "set", "facts"]), "What shows it."),
        .init("codes", .list(.text), required: true, "Our codes that serve it."),
        .init("title", .localized, required: true, "In our own words."),
        .init("question", .localized, "What an analyst asks, with the data to look at."),
    ]

    static let sourceFile: [Shape.Field] = [
        .init(
            "directions",
            .list(
                .object([
                    .init("id", .choice(directionIDs), required: true, "Name of the direction."),
                    .init("number", .integer, required: true, "Number in the source."),
                    .init("title", .localized, required: true, "Title."),
                    .init("indicators", .list(.object(sourceItem)), required: true, "Its indicators."),
                ])), required: true, "The directions of the internal analysis."),
        .init("residual", .list(.object([.init("title", .localized, required: true, "Title.")])), "Other matters."),
        .init("plan-rows", .list(.object(sourceItem)), "Rows of a real plan of measures."),
    ]

    static let actFile: [Shape.Field] = [
        .init(
            "acts",
            .list(
                .object([
                    .init("id", .text, required: true, "Name of the act for rules, kebab-case."),
                    .init("title", .localized, required: true, "Kind, date, number and title."),
                    .init("lost-force", .text, "The day it lost force, YYYY-MM-DD."),
                    .init("successor", .text, "The act that took its place, by id or in words."),
                    .init("checked", .text, required: true, "The last day of which its standing is known, YYYY-MM-DD."),
                    .init("source", .text, required: true, "By what it is known."),
                ])), required: true, "Acts that rules rest on, and acts that lost force.")
    ]
}
