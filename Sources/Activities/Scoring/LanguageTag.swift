/// The parts of a BCP 47 tag that scoring needs: `de-CH` is `de` and `CH`.
struct LanguageTag: Equatable, Sendable {
  /// The primary subtag in lower case; `en` where the tag is empty.
  let primary: String
  /// The region in upper case, where the tag has one of two letters or three digits.
  let region: String?

  init(_ tag: String) {
    let subtags = tag.split(whereSeparator: { $0 == "-" || $0 == "_" })
    primary = subtags.first.map { $0.lowercased() } ?? "en"
    region =
      subtags.dropFirst()
      .prefix { $0.count > 1 }
      .first { $0.count == 2 || ($0.count == 3 && $0.allSatisfy(\.isNumber)) }
      .map { $0.uppercased() }
  }

  /// Whether `I` and `ı`, `İ` and `i` are the pairs of upper and lower case.
  var hasDotlessI: Bool { primary == "tr" || primary == "az" }
}
