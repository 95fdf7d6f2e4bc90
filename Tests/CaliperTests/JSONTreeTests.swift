import Foundation
import TestSupport
import Testing

@testable import Caliper

struct JSONTreeTests {
  @Test(arguments: [
    "", " ", "{", "}", "[1,]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{'a':1}", "[1 2]",
    "01",
    "-", "1.", ".5", "1e", "+1", "tru", "nulls", "\"\n\"", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"",
    "\"\\ud800 \\udc00\"", "\"\\udc00\"", "\"a", "1 2", "\u{FEFF}1", "NaN", "//\n1", "1e999",
    "{\"a\":1,\"a\":2}", #"{"a":1,"\u0061":2}"#,
  ])
  func `refuses what is no JSON`(_ text: String) {
    #expect(throws: JSONReading.NotJSON.self) { try JSONTree(Array(text.utf8)) }
  }

  @Test(arguments: [
    ("null", JSONTree.Kind.null), (" true\n", .bool), ("false", .bool), ("-0", .integer),
    ("12", .integer), ("1.5e-3", .number), ("\"\"", .string), ("[]", .array), ("{ }", .object),
  ])
  func `tells the kinds of values`(_ text: String, _ kind: JSONTree.Kind) throws {
    let tree = try JSONTree(Array(text.utf8))
    #expect(tree.kind(of: tree.root) == kind)
  }

  @Test func `finds members and items, whatever lies between them`() throws {
    let text = #"{"a":{"b":[1,{"c":2}],"id":3},"i\u0064":4,"list":["x",[],{}, "\n"],"n":null}"#
    let tree = try JSONTree(Array(text.utf8))
    let a = try #require(tree.member("a", of: tree.root))
    #expect(tree.member("id", of: a).flatMap(tree.integer) == 3)
    #expect(tree.member("id", of: tree.root).flatMap(tree.integer) == 4)
    #expect(tree.member("c", of: tree.root) == nil)
    #expect(tree.member("c", of: try #require(tree.member("b", of: a))) == nil)
    let list = tree.items(of: try #require(tree.member("list", of: tree.root)))
    #expect(list.map(tree.kind) == [.string, .array, .object, .string])
    #expect(tree.text(of: list[3]) == "\n")
    var keys: [String] = []
    tree.forEachKey(of: tree.root) { key, _ in keys.append(tree.text(of: key)) }
    #expect(keys == ["a", "id", "list", "n"])
  }

  @Test(
    arguments: [
      ("0", 0), ("12", 12), ("12.0", 12), ("1e3", 1_000), ("9223372036854775807", .max),
      ("9223372036854775808", nil), ("0.5", nil), ("\"1\"", nil),
    ] as [(String, Int64?)])
  func `reads whole numbers`(_ text: String, _ number: Int64?) throws {
    let tree = try JSONTree(Array(text.utf8))
    #expect(tree.integer(of: tree.root) == number)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `reads numbers as Swift does`(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<200 {
      let units = Int64.random(in: 0...10_000_000_000_000, using: &random)
      let text = "\(units / 1_000).\(String(units % 1_000 + 1_000).dropFirst())"
      let tree = try JSONTree(Array(text.utf8))
      #expect(tree.number(of: tree.root) == Double(text), "\(text), seed \(seed)")
    }
  }

  @Test func `goes no deeper than a limit`() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    _ = try JSONTree(nested(JSONReading.depthLimit))
    #expect(throws: JSONReading.NotJSON.self) { try JSONTree(nested(JSONReading.depthLimit + 1)) }
    #expect(throws: JSONReading.NotJSON.self) { try JSONTree(nested(1_000_000)) }
  }

  @Test func `finds a key that stands twice among many`() throws {
    let keys = (0..<5_000).map { "\"k\($0)\":\($0)" }
    _ = try JSONTree(Array("{\(keys.joined(separator: ","))}".utf8))
    for place in [0, 20, 30, 4_999] {
      let again = keys + ["\"k\(place)\":0"]
      #expect(throws: JSONReading.NotJSON.self) {
        try JSONTree(Array("{\(again.joined(separator: ","))}".utf8))
      }
    }
  }

  /// What Foundation reads is read, and what it does not is not, but for what is refused on purpose.
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `agrees with Foundation about damaged events`(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<300 {
      var bytes = Array(GoldenEvents.completed.utf8)
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = Array(#"{}[]",:\ 0e-u"#.utf8).randomElement(using: &random) ?? 0
      }
      guard (try? JSONSerialization.jsonObject(with: Data(bytes))) == nil else { continue }
      #expect(
        throws: JSONReading.NotJSON.self,
        "seed \(seed): \(String(decoding: bytes, as: UTF8.self))"
      ) { try JSONTree(bytes) }
    }
  }
}
