import Languages
import Testing

/// The measure of inflection: tables, tallies, and what is wrong with a line.
@Suite struct AttestedFormsTests {
    @Test func tallies() throws {
        let table = try AttestedForms(tsv: FixtureTable.text("attested-forms.tsv"))
        let measure = try InflectionMeasure(table, Probe.compiler())
        #expect(table.rows.count == 11)
        #expect(measure.belonging.types == 8 && measure.belonging.tokens == 89)
        #expect(measure.recalled.types == 6 && measure.recalled.tokens == 86)
        #expect(measure.others.types == 3 && measure.others.tokens == 35)
        #expect(measure.accepted.types == 0)
        // The agent is another word, and the possessive pronoun no case.
        #expect(measure.misses.map(\.form) == ["заңдікі", "қабылдаушы"])
    }

    @Test func falseAcceptances() throws {
        let table = try AttestedForms(tsv: "заң\tn\tзаңға\t2\tout\n")
        let measure = try InflectionMeasure(table, Probe.compiler())
        #expect(measure.falseAcceptances.map(\.form) == ["заңға"])
        #expect(measure.accepted.tokens == 2)
    }

    /// Latin look-alikes and capitals are folded, as in texts.
    @Test func formsAreFolded() throws {
        let rows = try AttestedForms(tsv: "мерзім\tn\tМерзiмі\t1\tin").rows
        #expect(rows.map(\.form) == ["мерзімі"])
    }

    @Test(arguments: [
        ("заң\tn\tзаңға\t2", 1, "4 columns"),
        ("lemma\tpos\tform\tcount\tverdict\nзаң\tz\tзаңға\t2\tin", 2, "no part of speech 'z'"),
        ("заң\tx\tзаңға\t2\tin", 1, "no part of speech 'x'"),
        ("заң\tn\tзаңға\tмного\tin", 1, "'много' is no count"),
        ("заң\tn\tзаңға\t0\tin", 1, "'0' is no count"),
        ("заң\tn\tзаңға\t2\tмүмкін", 1, "no verdict 'мүмкін'"),
        ("\n\nзаң\tn\t\t2\tin", 3, "empty"),
    ])
    func malformed(tsv: String, line: Int, message: String) throws {
        let error = try #require(throws: AttestedFormsError.self) { _ = try AttestedForms(tsv: tsv) }
        #expect(error.line == line)
        #expect(error.message.contains(message))
        #expect(!error.help.isEmpty)
    }
}
