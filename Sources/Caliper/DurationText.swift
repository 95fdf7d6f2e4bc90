/// Lengths of time as the wire spells them: ISO 8601 durations such as `PT9.5S`.
package enum DurationText {
  /// A length in seconds alone, with as many decimals as it needs: `PT75S`, `PT0.004S`.
  package static func text(_ milliseconds: Int64) -> String {
    let (seconds, rest) = max(0, milliseconds).quotientAndRemainder(dividingBy: 1000)
    guard rest > 0 else { return "PT\(seconds)S" }
    let digits = String(1000 + rest).dropFirst()
    let decimals = String(digits.reversed().drop { $0 == "0" }.reversed())
    return "PT\(seconds).\(decimals)S"
  }

  /// The length of a text of exactly the form that `text(_:)` writes; else `nil`.
  package static func milliseconds(_ text: String) -> Int64? {
    guard text.hasPrefix("PT"), text.hasSuffix("S") else { return nil }
    let parts = text.dropFirst(2).dropLast().split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first, let seconds = Int64(first), parts.count <= 2,
      let fraction = Int64((parts.dropFirst().joined() + "000").prefix(3)),
      seconds <= .max / 2000, DurationText.text(seconds * 1000 + fraction) == text
    else { return nil }
    return seconds * 1000 + fraction
  }

  /// Whether a text is a duration of ISO 8601 at all: `P1DT2H`, `PT1M9.004S`, `P2W`.
  ///
  /// At least one part, in order, each once; only the last may have decimals.
  static func isDuration(_ text: String) -> Bool {
    guard text.hasPrefix("P") else { return false }
    let halves = text.dropFirst().split(separator: "T", omittingEmptySubsequences: false)
    switch (halves.count, halves.first, halves.last) {
    case (1, let days?, _):
      return parts(days, named: "W", mayHaveDecimals: true) == 1
        || parts(days, named: "YMD", mayHaveDecimals: true).map { $0 > 0 } ?? false
    case (2, let days?, let time?):
      return parts(days, named: "YMD", mayHaveDecimals: false) != nil
        && parts(time, named: "HMS", mayHaveDecimals: true).map { $0 > 0 } ?? false
    case _: return false
    }
  }

  /// How many parts there are; `nil` where one is malformed, or stands out of order.
  private static func parts(
    _ text: Substring, named names: String, mayHaveDecimals: Bool
  ) -> Int? {
    var names = Substring(names)
    var rest = text
    var count = 0
    while !rest.isEmpty {
      let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
      guard let name = rest.dropFirst(number.count).first, let place = names.firstIndex(of: name)
      else { return nil }
      rest = rest.dropFirst(number.count + 1)
      guard isNumber(number, mayHaveDecimals: mayHaveDecimals && rest.isEmpty) else { return nil }
      names = names[names.index(after: place)...]
      count += 1
    }
    return count
  }

  private static func isNumber(_ text: Substring, mayHaveDecimals: Bool) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    return parts.allSatisfy { !$0.isEmpty } && parts.count <= (mayHaveDecimals ? 2 : 1)
  }
}
