/// Numbers and letters that name what stands in a numbered list.
enum PlainNumbers {
  static func number(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }

  /// What stands between commas and spaces.
  static func parts(_ text: String) -> [Substring] {
    text.split { $0 == "," || $0 == ";" || $0.isWhitespace }
  }

  /// The place, from 0, that a number or a letter names among so many.
  static func place(_ text: some StringProtocol, of count: Int) -> Int? {
    let place = number(text).map { $0 - 1 } ?? PlainLetters.place(text)
    return place.flatMap { (0..<count).contains($0) ? $0 : nil }
  }

  /// Places that are all named by numbers, from 0, each once; `nil` where anything else stands.
  static func places(_ text: String, of count: Int) -> [Int]? {
    let numbers = parts(text).map { number($0).map { $0 - 1 } }
    let places = numbers.compactMap(\.self)
    guard !places.isEmpty, places.count == numbers.count, Set(places).count == places.count,
      places.allSatisfy((0..<count).contains)
    else { return nil }
    return places
  }
}
