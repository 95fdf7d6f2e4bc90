/// A unit brought to the form in which units are compared: `m / s^2` is `m/s²`.
struct UnitText: Equatable, Sendable {
  private let scalars: [Unicode.Scalar]

  /// - Parameter plain: A text in the plain form of `NumberText`.
  init(_ plain: some Sequence<Unicode.Scalar>) {
    scalars = plain.filter { $0 != " " && $0 != "^" }.map { Superscript.plain($0) ?? $0 }
  }

  init(author unit: String) { self.init(NumberText.plain(unit)) }

  /// Whether a student's unit is this one, a final stop and the case of letters aside.
  ///
  /// Case counts where it tells units apart: milli and mega, pico and peta, bit and byte.
  func admits(_ typed: UnitText) -> Bool {
    if typed == self || typed.withoutFinalStop == self { return true }
    let spoken = typed.withoutFinalStop
    return !needsCase && spoken.scalars.count == scalars.count && spoken.folded == folded
  }

  var isPercent: Bool { scalars == ["%"] }

  /// A unit that may stand before the number.
  var isCurrency: Bool {
    scalars.count == 1 && scalars[0].properties.generalCategory == .currencySymbol
  }

  /// Whether the text names a unit, right or wrong, rather than being more of a number.
  var looksLikeUnit: Bool {
    guard let first = scalars.first else { return false }
    return first.properties.isAlphabetic || "%°'\"‰".unicodeScalars.contains(first)
      || first.properties.generalCategory == .currencySymbol
  }

  private var needsCase: Bool {
    guard scalars.count > 1, let first = scalars.first else { return false }
    let hasPrefix = "mMpP".unicodeScalars.contains(first) && scalars[1].properties.isAlphabetic
    let isShort = scalars.count <= 3
    return isShort && (hasPrefix || scalars.contains("b") || scalars.contains("B"))
  }

  private var folded: String {
    String(String.UnicodeScalarView(scalars)).lowercased()
  }

  private var withoutFinalStop: UnitText {
    scalars.last == "." ? UnitText(scalars.dropLast()) : self
  }
}
