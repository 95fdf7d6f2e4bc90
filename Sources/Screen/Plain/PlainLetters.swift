/// Letters that name the options of a match: a to z, then aa, ab and so on.
enum PlainLetters {
  static func letter(_ place: Int) -> String {
    var rest = max(0, place)
    var letters: [Character] = []
    repeat {
      letters.append(Character(Unicode.Scalar(UInt8(97 + rest % 26))))
      rest = rest / 26 - 1
    } while rest >= 0
    return String(letters.reversed())
  }

  /// The place that letters name; `nil` where they are none of ours, or too many.
  static func place(_ letters: some StringProtocol) -> Int? {
    guard (1...4).contains(letters.utf8.count) else { return nil }
    var place = -1
    for value in letters.lowercased().utf8 {
      guard (97...122).contains(value) else { return nil }
      place = (place + 1) * 26 + Int(value) - 97
    }
    return place
  }

  /// How pairs are typed: `1b 2a 3c`.
  static func example(lefts: Int, options: Int) -> String {
    (0..<min(lefts, 3)).map { left in
      let option = [1, 0, 2][left] % max(1, options)
      return "\(left + 1)\(letter(option))"
    }
    .joined(separator: " ")
  }
}
