import Evaluation
import Testing
import Texts

/// Shares and how they are printed.
@Suite struct FiguresTests {
    @Test(
        arguments: [
            (Figures(agreed: 4, found: 1, results: 2, right: 1), "0.250", "0.500", "0.333"),
            // Exact halves go to the even digit, as Python and C print them.
            (Figures(agreed: 16, found: 1, results: 16, right: 3), "0.062", "0.188", "0.094"),
            (Figures(agreed: 2000, found: 1, results: 2000, right: 2000), "0.001", "1.000", "0.001"),
            (Figures(agreed: 3, found: 0, results: 0, right: 0), "0.000", "–", "0.000"),
            (Figures(agreed: 0, found: 0, results: 4, right: 4), "–", "1.000", "–"),
            (Figures(agreed: 2, found: 0, results: 4, right: 1), "0.000", "0.250", "0.000"),
            (Figures(), "–", "–", "–"), (Figures(agreed: 3, found: 3, results: 3, right: 3), "1.000", "1.000", "1.000"),
        ] as [(Figures, String, String, String)])
    func shares(figures: Figures, recall: String, precision: String, f1: String) throws {
        let shown = [figures.recall, figures.precision, figures.f1].map {
            $0.map { FixedDecimal.text($0, decimals: 3) } ?? "–"
        }
        #expect(shown == [recall, precision, f1])
    }

    @Test(arguments: [
        (10.05, 1, "10.1"), (0.25, 1, "0.2"), (0.75, 1, "0.8"), (0.05, 1, "0.1"), (7, 0, "7"), (1234.5, 0, "1234"),
    ])
    func decimals(value: Double, decimals: Int, text: String) {
        #expect(FixedDecimal.text(value, decimals: decimals) == text)
    }
}
