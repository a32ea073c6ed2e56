/// How right the rules are, in counts: what a share is made of says how much it is worth.
public struct Figures: Sendable, Hashable {
    /// Labels that must be found.
    public var agreed = 0
    /// Of these, met by a finding.
    public var found = 0
    /// Findings.
    public var results = 0
    /// Of these, met by a label, agreed or disputed.
    public var right = 0

    public init(agreed: Int = 0, found: Int = 0, results: Int = 0, right: Int = 0) {
        self.agreed = agreed
        self.found = found
        self.results = results
        self.right = right
    }

    /// Nothing must be found, and nothing is.
    var isEmpty: Bool { agreed == 0 && results == 0 }

    /// `nil` where nothing must be found.
    public var recall: Double? { agreed > 0 ? Double(found) / Double(agreed) : nil }

    /// `nil` where nothing is found.
    public var precision: Double? { results > 0 ? Double(right) / Double(results) : nil }

    /// The harmonic mean; 0 where one of the two is 0 or absent, `nil` where nothing must be found.
    public var f1: Double? {
        guard let recall else { return nil }
        guard let precision, recall > 0, precision > 0 else { return 0 }
        return 2 * recall * precision / (recall + precision)
    }
}

/// Numbers with a fixed count of decimals, as C and Python print them: the double nearest to the share is rounded, exact
/// halves to the even digit (1/16 is 0.062).
package enum FixedDecimal {
    package static func text(_ value: Double, decimals: Int) -> String {
        let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
        let units = String(rounded(value, scale: Double(scale)))
        guard decimals > 0 else { return units }
        let padded = String(repeating: "0", count: max(0, decimals + 1 - units.count)) + units
        return padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }

    /// The product is exact as a sum of two doubles, so no half is made or missed by multiplying.
    private static func rounded(_ value: Double, scale: Double) -> Int {
        let product = value * scale
        let rest = (-product).addingProduct(value, scale)
        let floor = product.rounded(.down)
        let fraction = product - floor
        let whole = Int(floor)
        if fraction != 0.5 { return fraction > 0.5 ? whole + 1 : whole }
        if rest != 0 { return rest > 0 ? whole + 1 : whole }
        return whole + whole % 2
    }
}
