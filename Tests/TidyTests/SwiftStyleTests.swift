import Testing

/// Size and habits of Swift files: what a reviewer would otherwise say again and again.
@Suite struct SwiftStyleTests {
    @Test(arguments: Tree.swift)
    func size(path: String) {
        let code = SwiftCode(Tree.text(path))
        #expect(code.lines.count <= 500)
        let long = code.functions(longerThan: 60)
        #expect(long.isEmpty, "functions over 60 lines: \(long.joined(separator: ", "))")
    }

    /// A crash is no answer to a user's file; what is missing belongs in an issue.
    @Test(arguments: Tree.swift)
    func bannedWords(path: String) {
        for (number, line) in SwiftCode(Tree.text(path)).lines.enumerated() {
            #expect(!line.contains(/\btry!/), "line \(number + 1)")
            #expect(!line.contains(/\bas!/), "line \(number + 1)")
        }
        // In comments and messages too. Put together here, so that this file is none of them.
        let banned = ["TO" + "DO", "FIX" + "ME", "unimpl" + "emented"]
        for (number, line) in Tree.lines(path).enumerated() {
            for word in banned { #expect(!line.contains(word), "line \(number + 1): \(word)") }
        }
    }

    /// Only the command line speaks to a terminal: libraries return values.
    @Test(arguments: Tree.sources.filter { Tree.target($0) != "aiqyn" })
    func librariesDoNotPrint(path: String) {
        for (number, line) in SwiftCode(Tree.text(path)).lines.enumerated() {
            #expect(!line.contains(/(?:^|[^.\w])(?:print|debugPrint|dump)\(/), "line \(number + 1)")
            #expect(!line.contains(/\bexit\(/), "line \(number + 1)")
        }
    }

    /// The reader of code must not mistake a brace in a string for one in code.
    @Test func readerOfCode() {
        let quote = "\"\"\""
        let text = """
            func a() { // {{{
                let b = "{ \\(c.map { "}" }) {"
                let d = #"\\{"#
                let e = \(quote)
                    } {
                    \(quote)
            }
            """
        let code = SwiftCode(text)
        #expect(code.lines.count == 7)
        #expect(code.functions(longerThan: 6) == ["line 1: 7 lines"])
        #expect(code.functions(longerThan: 7).isEmpty)
    }
}
