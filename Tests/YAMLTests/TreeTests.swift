import Diagnostics
import Testing
import YAML

/// The tree a file becomes, and where each part of it stands.
@Suite struct TreeTests {
    @Test(arguments: [
        ("a: 1\nb: [x, 'y']\n", "{a: 1, b: [x, \"y\"]}"),
        ("- a\n- b: c\n  d:\n- - e\n", "[a, {b: c, d: }, [e]]"),
        ("{a: {b: []}, c: {}}", "{a: {b: []}, c: {}}"),
        ("бір", "бір"),
        ("---\na: 1\n...\n", "{a: 1}"),
        ("a: 1\r\nb:\r\n  - x\r\n  - y\r\n", "{a: 1, b: [x, y]}"),
        ("a:\tб\n", "{a: б}"),
        ("? a\n: б\n", "{a: б}"),
        ("\"а б\": 1\n", "{а б: 1}"),
        ("a: &x [1, 2]\nb: *x\nc: *x\n", "{a: [1, 2], b: [1, 2], c: [1, 2]}"),
        ("a: &x б\nb: &x в\nc: *x\n", "{a: б, b: в, c: в}"),
        ("&k a: 1\nb: *k\n", "{a: 1, b: a}"),
        // No merging: `<<` is a key like any other, so nothing comes into a rule unseen.
        ("a: &x {b: 1}\nc:\n  <<: *x\n", "{a: {b: 1}, c: {<<: {b: 1}}}"),
    ])
    func outline(text: String, expected: String) throws {
        #expect(try Parsing.outline(Parsing.root(text)) == expected)
    }

    @Test(arguments: ["", "\n\n", "# тек түсініктеме\n", "---\n...\n", "\u{FEFF}"])
    func emptyDocumentIsAnEmptyMapping(text: String) throws {
        let root = try Parsing.root(text)
        #expect(root.entries?.isEmpty ?? root.isNull)
    }

    @Test func accessors() throws {
        let root = try Parsing.root("list: [a]\nmap: {b: 1}\ntext: x\n")
        #expect(root["list"]?.items?.count == 1)
        #expect(root["list"]?.entries == nil)
        #expect(root["map"]?["b"]?.scalar == "1")
        #expect(root["text"]?["b"] == nil)
        #expect(root["absent"] == nil)
        #expect(root["list"]?.typeName == "a list")
        #expect(root["map"]?.typeName == "a mapping")
    }

    @Test(arguments: [
        // path of keys, mark of the value
        ("a: б", "a", "1:4+1"),
        ("мерзім: қысқа мерзім # түсініктеме", "мерзім", "1:9+12"),
        ("қ: {ә: 'ұйым', і: ң}", "қ.ә", "1:8+6"),
        ("қ: {ә: 'ұйым', і: ң}", "қ.і", "1:19+1"),
        ("a:\n  b: \"Қағида\"\n", "a.b", "2:6+8"),
        ("a: 😀 б\nb: [😀, x]\n", "b", "2:4+1"),
        ("\u{FEFF}a: б", "a", "1:4+1"),
        ("a: 1\r\nb: 2\r\n", "b", "2:4+1"),
        ("a:\tб", "a", "1:4+1"),
    ])
    func marks(text: String, path: String, mark: String) throws {
        var node = try Parsing.root(text)
        for key in path.split(separator: ".") { node = try #require(node[String(key)]) }
        #expect(node.mark.text == mark)
    }

    /// A value of several lines is marked where it begins, one column wide: a caret cannot go over a line's end.
    @Test func aMarkOfSeveralLines() throws {
        let root = try Parsing.root("a: 'бір\n  екі'\nb: |\n  бір\n  екі\n")
        #expect(root["a"]?.mark.text == "1:4+1")
        #expect(root["b"]?.mark.text == "3:4+1")
    }

    @Test func keysHaveMarks() throws {
        let entries = try #require(try Parsing.root("бірінші: 1\n\"екінші\": 2\n").entries)
        #expect(entries.map(\.keyMark.text) == ["1:1+7", "2:1+8"])
    }

    /// An alias stands for the node where it was written: a fault in it is shown there.
    @Test func anAliasKeepsTheMarkOfItsAnchor() throws {
        let root = try Parsing.root("a: &x бір\nb: *x\n")
        #expect(root["b"]?.mark.line == 1)
    }

    @Test func placesCarryTheLine() throws {
        let file = try YAMLParser.parse("a: 1\r\nкілт: мән\r\n", name: "Rules/t.yaml")
        let mark = try #require(file.root["кілт"]?.mark)
        let place = file.place(mark)
        #expect(place.file == "Rules/t.yaml")
        #expect(place.text == "кілт: мән")
        #expect((place.line, place.column, place.length) == (2, 7, 3))
        #expect(file.place(.init(line: 99, column: 1, length: 1)).text == nil)
    }
}
