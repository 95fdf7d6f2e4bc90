/// The ways in which digits with marks between them can be read as a number.
struct DigitGroups: Sendable {
  /// One way: the digits before and after the decimal mark, as typed.
  struct Reading: Equatable, Sendable {
    var whole: [UInt8]
    var fraction: [UInt8]
    var hasThousands: Bool
  }

  /// Digits and marks; marks stand before a digit.
  let scalars: ArraySlice<Unicode.Scalar>

  /// The one to take: of several the one with the language's mark (format.md 1.3, Numbers).
  func reading(language: LanguageTag, allowsThousands: Bool) -> Reading? {
    let usual = DecimalMark.usual(in: language)
    let marks: [Unicode.Scalar] = [usual, usual == "." ? "," : ".", "\u{66B}"]
    return marks.lazy
      .compactMap { reading(decimalMark: $0) }
      .first { allowsThousands || !$0.hasThousands }
  }

  private func reading(decimalMark: Unicode.Scalar) -> Reading? {
    let parts = scalars.split(
      separator: decimalMark, maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first else { return nil }
    let fraction = parts.count == 2 ? parts[1] : []
    guard fraction.allSatisfy(Self.isDigit), parts.count == 2 || !whole.isEmpty else { return nil }
    guard whole.isEmpty || isGrouped(whole) else { return nil }
    return Reading(
      whole: Self.values(whole), fraction: Self.values(fraction),
      hasThousands: !whole.allSatisfy(Self.isDigit))
  }

  /// Digits alone; or groups of three after one mark; or India's, of two before the last three.
  private func isGrouped(_ whole: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let mark = whole.first(where: { !Self.isDigit($0) }) else { return true }
    let groups = whole.split(separator: mark, omittingEmptySubsequences: false)
    guard let first = groups.first, let last = groups.last, first.first != "0",
      groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isDigit) }), last.count == 3
    else { return false }
    let between = groups.dropFirst().dropLast()
    return (first.count <= 3 && between.allSatisfy { $0.count == 3 })
      || (mark == "," && first.count <= 2 && between.allSatisfy { $0.count == 2 })
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    [".", ",", "'", " ", "\u{66B}", "\u{66C}"].contains(scalar)
  }

  static func values(_ digits: some Sequence<Unicode.Scalar>) -> [UInt8] {
    digits.filter(isDigit).map { UInt8($0.value - 48) }
  }
}
