/// The case a Kazakh word ends in, as far as its last letters tell: enough for endings behind digits («10-ына», «20-сынан»)
/// and for the event before «кейін» and «бастап».
enum KazakhCaseEndings {
    private static let endings: [(bytes: [UInt8], features: Features)] = [
        ("нан нен дан ден тан тен", Features.ablative), ("нда нде да де та те", .locative),
        ("на не ға ге қа ке", .dative),
        ("ның нің дың дің тың тің", .genitive), ("ған ген қан кен", .pastParticiple),
    ].flatMap { list, features in list.split(separator: " ").map { (Array($0.utf8), features) } }

    static func features(_ text: Span<UInt8>, _ range: Range<Int>) -> Features {
        for (ending, features) in endings where range.count >= ending.count {
            let start = range.upperBound - ending.count
            if ending.indices.allSatisfy({ text[start + $0] == ending[$0] }) { return features }
        }
        return []
    }
}
