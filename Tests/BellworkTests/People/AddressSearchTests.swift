import TestSupport
import Testing

@testable import bellwork

/// Addresses in bytes that may be anything.
@Suite struct AddressSearchTests {
  private static let search = AddressSearch(["ann@example.com", "jürgen+x@ex-ample.de"])

  @Test(arguments: [
    "ann@example.com", "ANN@Example.COM", "https://s.org/users/ann%40example.com?x",
    "\"email\":\"ann@example.com\"", "\u{0}ann@example.com\u{0}", "Ask ann@example.com.",
    "joann@example.com ann@example.com", "users/j%C3%BCrgen%2Bx%40ex-ample.de\"",
    "users/j%c3%bcrgen%2bx%40ex-ample.de", "jürgen+x@ex-ample.de", "ann@example.com..au",
    "@@ann@example.com,", "mailto:ann@example.com>",
  ])
  func `finds an address`(_ text: String) {
    let isFound = AddressSearchTests.search.isFound(in: Array(text.utf8))
    #expect(isFound)
  }

  @Test(arguments: [
    "joann@example.com", "ann@example.com.au", "ann@example.company", "mary-ann@example.com",
    "mary.ann@example.com", "mary%2eann@example.com", "x+ann@example.com", "ann@example.co",
    "users/joann%40example.com", "ann@example", "", "@", "ann@example.com-x",
    "ann%40example.com.au", "éann@example.com",
  ])
  func `takes a longer one for another person's`(_ text: String) {
    let isFound = AddressSearchTests.search.isFound(in: Array(text.utf8))
    #expect(!isFound)
  }

  /// Cut anywhere into pieces that overlap by `reach`, a text gives the same answer.
  @Test(arguments: SeededRandom.seeds(200))
  func `finds the same in pieces`(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let words = ["ann@example.com", "j", ".au", ".", "x", " ", "%40", "ann%40example.com", "@"]
    let text = (0..<40).map { _ in words[Int(random.next() % 9)] }.joined()
    let bytes = Array(text.utf8)
    let search = AddressSearch(["ann@example.com"])
    var (start, isFound) = (0, false)
    while true {
      let end = min(bytes.count, start + search.reach + 1 + Int(random.next() % 30))
      isFound =
        search.isFound(
          in: Array(bytes[start..<end]), isStart: start == 0, isEnd: end == bytes.count)
        || isFound
      if end == bytes.count { break }
      start = end - search.reach
    }
    let expected = search.isFound(in: bytes)
    #expect(isFound == expected, "\(random): \(text)")
  }
}
