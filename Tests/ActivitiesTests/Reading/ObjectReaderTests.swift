import Testing

@testable import Activities

@Suite struct ObjectReaderTests {
  private static func reader(_ text: String, keys: [String]) throws -> ObjectReader {
    let root = try #require(JSONReader.read(Array(text.utf8)).root)
    return ObjectReader(root, "the configuration", keys: keys)
  }

  @Test func `reads values of their types, and nothing where a key is absent`() throws {
    var object = try ObjectReaderTests.reader(
      #"{"s": "x", "b": true, "n": 1.5, "i": 3, "l": ["a", "b"]}"#,
      keys: ["s", "b", "n", "i", "l", "absent"])
    #expect(object.string("s") == "x")
    #expect(object.boolean("b") == true)
    #expect(object.number("n") == 1.5)
    #expect(object.integer("i", in: 0...9) == 3)
    #expect(object.strings("l") == ["a", "b"])
    #expect(object.string("absent") == nil)
    #expect(object.findings.isEmpty)
  }

  @Test func `proposes the known key`() throws {
    let object = try ObjectReaderTests.reader(#"{"snks": []}"#, keys: ["sinks", "student"])
    let fact = ShapeFact.unknownKey("snks", owner: "the configuration", near: "sinks")
    #expect(object.findings == [Finding(1..<7, .shape(fact))])
  }

  @Test func `says once that a value is no object`() throws {
    var object = try ObjectReaderTests.reader("[1]", keys: ["a"])
    object.require("a")
    #expect(object.string("a") == nil)
    #expect(object.findings.map(\.fact.kind.code) == ["wrong-type"])
    #expect(!object.isObject)
  }

  @Test func `collects what nested readers found`() throws {
    var object = try ObjectReaderTests.reader(
      #"{"sinks": [{"name": 1}, {"name": "b"}, 5]}"#, keys: ["sinks"])
    let names = object.list("sinks") { node, place in
      var sink = ObjectReader(node, "a sink", place: place, keys: ["name"])
      let name = sink.string("name")
      return sink.reading(name)
    }
    #expect(names == ["b"])
    #expect(
      object.findings.map(\.fact.kind.message) == [
        "\"name\" must be text in quotes, not 1", "\"sinks[2]\" must be an object, not 5",
      ])
  }

  @Test(arguments: [
    ("a", true), ("q-1.b_C", true), ("7", true), ("", false), ("-a", false), ("a b", false),
    ("é", false), (String(repeating: "a", count: 64), true),
    (String(repeating: "a", count: 65), false),
  ])
  func `knows identifiers`(text: String, isIdentifier: Bool) {
    #expect(ObjectReader.isIdentifier(text) == isIdentifier)
  }

  @Test(arguments: [
    ("en", true), ("en-US", true), ("zh-Hant-TW", true), ("English", false), ("e", false),
    ("en-", false), ("en_US", false), ("12", false),
  ])
  func `knows language tags`(text: String, isTag: Bool) {
    #expect(ObjectReader.isLanguageTag(text) == isTag)
  }
}
