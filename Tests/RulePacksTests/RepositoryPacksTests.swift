import Diagnostics
import Findings
import RulePacks
import Testing
import Texts

/// The packs in Rules/: they load, lint finds no error, and the catalogue is whole.
@Suite struct RepositoryPacksTests {
    @Test func loadWithoutErrors() {
        switch RepositoryPacks.loaded {
        case .success(let loaded): #expect(!loaded.rules.rules.isEmpty)
        case .failure(let error): Issue.record("\(DiagnosticRenderer().render(error.diagnostics))")
        }
    }

    /// No warning either: what lint asks is settled in Rules/lexicon/words.yaml.
    @Test func lintIsSilent() throws {
        let found = try RepositoryPacks.loaded.get().warnings + PackLint(try RepositoryPacks.rules()).diagnostics()
        #expect(found.isEmpty, "\(DiagnosticRenderer().render(found))")
    }

    @Test(arguments: [("L", 28), ("C", 10), ("D", 23), ("T", 6), ("I", 6), ("X", 8)])
    func indicators(visibility: String, count: Int) throws {
        let indicators = try RepositoryPacks.rules().catalogue.indicators
        #expect(indicators.count == 81)
        #expect(indicators.count { $0.visibility == visibility } == count)
        // Codes run from 01 without a gap and bear the letter of their visibility.
        let codes = indicators.filter { $0.visibility == visibility }.map(\.code)
        let wanted = (1...count).map { visibility + ($0 < 10 ? "0" : "") + String($0) }
        #expect(codes.sorted() == wanted)
    }

    /// Every group has indicators; those of a group that readers do not interchange are evaluated one by one.
    @Test func groups() throws {
        let catalogue = try RepositoryPacks.rules().catalogue
        #expect(Set(catalogue.indicators.map(\.group)) == Set(catalogue.groups.map(\.id)))
        #expect(catalogue.groups.filter { !$0.isInterchangeable }.map(\.id) == ["document", "set"])
        #expect(catalogue.evaluationGroup(of: "C01") == "deadline")
        #expect(catalogue.evaluationGroup(of: "D07") == "D07")
        #expect(catalogue.evaluationGroup(of: "Z99") == "Z99")
    }

    @Test func sourceCatalogue() throws {
        let catalogue = try RepositoryPacks.rules().catalogue
        let directions = catalogue.directions
        #expect(directions.map(\.indicators.count) == [15, 7, 8, 5, 17, 16, 10, 9])
        #expect(directions.map(\.number) == Array(1...8))
        for direction in directions {
            #expect(direction.indicators.map(\.number) == Array(1...direction.indicators.count), "\(direction.id)")
        }
        #expect(catalogue.planRows.map(\.number) == Array(1...14))
    }

    /// What a text shows is served by a code; what only facts show comes with a question.
    @Test func everySourceIndicatorIsServed() throws {
        let catalogue = try RepositoryPacks.rules().catalogue
        for direction in catalogue.directions {
            for item in direction.indicators {
                #expect(!item.codes.isEmpty || item.question != nil, "\(direction.id) \(item.number)")
                #expect(["text", "partly", "set", "facts"].contains(item.visibility), "\(direction.id) \(item.number)")
                if item.visibility == "text" { #expect(!item.codes.isEmpty, "\(direction.id) \(item.number)") }
            }
        }
        for row in catalogue.planRows { #expect(!row.codes.isEmpty, "plan row \(row.number)") }
    }

    /// Every finding can be traced to an act in force.
    @Test func everyRuleRestsOnAnAct() throws {
        let rules = try RepositoryPacks.rules()
        for rule in rules.rules { #expect(!rule.summary.references.isEmpty, "\(rule.id)") }
        for act in rules.catalogue.acts {
            guard let lost = act.lostForce else { continue }
            #expect(lost <= act.checked && act.successor != nil, "\(act.id)")
        }
    }

    @Test func titlesInThreeLanguages() throws {
        let rules = try RepositoryPacks.rules()
        for pack in rules.packs { #expect(pack.description != nil, "\(pack.name)") }
        for indicator in rules.catalogue.indicators {
            for language in Language.allCases {
                #expect(!indicator.title[language].isEmpty, "\(indicator.code)")
                #expect(!indicator.why[language].isEmpty, "\(indicator.code)")
            }
        }
        for rule in rules.rules {
            for language in Language.allCases {
                #expect(!rule.summary.title[language].isEmpty, "\(rule.id)")
                #expect(!rule.summary.recommend[language].isEmpty, "\(rule.id)")
            }
        }
    }

    /// Examples with no expected span belong to rules about the whole document only.
    @Test func examplesMarkWhatTheyFind() throws {
        for rule in try RepositoryPacks.rules().rules {
            if case .require = rule.test { continue }
            for example in rule.examples {
                #expect(example.expected?.isEmpty != true, "\(rule.id), line \(example.place.line)")
            }
        }
    }

    @Test func manifests() throws {
        let packs = try RepositoryPacks.rules().packs
        #expect(packs.map(\.name) == packs.map(\.name).sorted())
        #expect(packs.allSatisfy { $0.licence == "Apache-2.0" && $0.languages == ["kk", "ru"] })
    }
}
