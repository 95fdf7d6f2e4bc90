import Foundation
import TestSupport
import Testing

@testable import Caliper

struct JSONWriterTests {
  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(capacity: 64)
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func `writes objects and lists without a space or a comma too many`() {
    let text = written {
      $0.object {
        $0.key("a")
        $0.array {
          for number in [1, -20, Int64.min] as [Int64] {
            $0.item()
            $0.integer(number)
          }
        }
        $0.key("b")
        $0.object { _ in }
        $0.optional("c", nil)
        $0.optional("d", "e")
        $0.key(text: "\"")
        $0.bool(true)
      }
    }
    #expect(
      text == #"{"a":[1,-20,-9223372036854775808],"b":{},"d":"e","\"":true}"#)
  }

  @Test(
    arguments: [
      (15_003, 3, "15.003"), (34_000, 3, "34"), (-500, 3, "-0.5"), (7, 3, "0.007"), (57, 2, "0.57"),
      (60, 2, "0.6"), (0, 3, "0"), (12, 0, "12"), (100_000_000_010, 9, "100.00000001"),
    ] as [(Int64, Int, String)])
  func `writes fixed-point numbers as they are`(_ units: Int64, _ decimals: Int, _ text: String) {
    #expect(written { $0.decimal(units, decimals: decimals) } == text)
  }

  @Test(
    arguments: [
      (0.25, "0.25"), (2, "2"), (-1e300, "-1e+300"), (.nan, "null"), (.infinity, "null"),
    ] as [(Double, String)])
  func `writes numbers as short as they can be`(_ number: Double, _ text: String) {
    #expect(written { $0.number(number) } == text)
  }

  @Test func `writes any text as Foundation's encoder does, and it reads back`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    let controls = String(String.UnicodeScalarView((0...0x9F).compactMap(Unicode.Scalar.init)))
    for text in HardText.fixed + HardText.texts(500, seed: 7) + [
      controls, "", "\"\\/", "é\u{2028}🐛", "e\u{301}",
    ] {
      let own = written { $0.string(text) }
      #expect(own == String(decoding: try encoder.encode(text), as: UTF8.self))
      let tree = try JSONTree(Array(own.utf8))
      #expect(tree.text(of: tree.root) == text)
    }
  }
}
