import Testing
import YAML

/// Scalars stay texts: the schema says what is a number or a truth value, YAML's guesses never do.
@Suite struct ScalarTests {
    @Test(arguments: [
        "no", "yes", "on", "off", "true", "False", "12:30", "0x1F", "0o17", "010", "1e3", ".inf", ".nan", "2026-01-31",
        "1_000", "null", "~", "Null", "0.1", "=", "<<", "жоқ", "иә",
    ])
    func plainScalarsStayTexts(text: String) throws {
        let node = try #require(try Parsing.root("a: \(text)\n")["a"])
        #expect(node.scalar == text)
        #expect(node.typeName == "a text")
    }

    @Test(arguments: ["no", "~", "null", "", "12:30"])
    func quotedScalarsAreQuoted(text: String) throws {
        for quote in ["'", "\""] {
            let node = try #require(try Parsing.root("a: \(quote)\(text)\(quote)\n")["a"])
            #expect(node.scalar == text)
            #expect(!node.isNull, "what is quoted was meant")
            #expect(Parsing.outline(node) == "\"\(text)\"")
        }
    }

    @Test(arguments: [
        ("a:", true), ("a: ~", true), ("a: null", true), ("a: Null", false), ("a: 0", false), ("a: []", false),
    ])
    func nullIsNothingBehindTheColon(text: String, isNull: Bool) throws {
        #expect(try Parsing.root(text)["a"]?.isNull == isNull)
    }

    @Test func escapesAndBlocks() throws {
        let root = try Parsing.root(
            #"""
            double: "қ\tа \u049B \"б\""
            single: 'it''s \n'
            literal: |
              Бірінші жол.

                Екінші жол.
            folded: >-
              бір
              екі

              үш
            plain: бір
              екі
            """#)
        #expect(root["double"]?.scalar == "қ\tа қ \"б\"")
        #expect(root["single"]?.scalar == "it's \\n")
        #expect(root["literal"]?.scalar == "Бірінші жол.\n\n  Екінші жол.\n")
        #expect(root["folded"]?.scalar == "бір екі\nүш")
        #expect(root["plain"]?.scalar == "бір екі")
    }

    /// A block scalar is chosen by the author as surely as quotes are.
    @Test func blocksCountAsQuoted() throws {
        #expect(try Parsing.root("a: |\n  no\n")["a"]?.isNull == false)
        #expect(try Parsing.outline(Parsing.root("a: >-\n  ~\n")) == "{a: \"~\"}")
    }

    @Test func commentsAreNoContent() throws {
        let root = try Parsing.root("# бас\na: б # соңы\nc: 'x # y'\nd: x#y\n")
        #expect(Parsing.outline(root) == "{a: б, c: \"x # y\", d: x#y}")
    }
}
