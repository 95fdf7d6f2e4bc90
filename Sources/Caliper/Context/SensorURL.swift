/// The URL that names the sending app, from which the ids of users and activities are made.
package struct SensorURL: Hashable, Sendable {
  /// The URL without surrounding blanks and without a slash at its end.
  package let text: String

  /// Refuses what has no scheme and host or is no URI, for then no id made from it would be one.
  package init?(_ text: String) {
    let (base, tail) = SensorURL.split(text.trimmingBlanks)
    let trimmed = String(base.reversed().drop { $0 == "/" }.reversed())
    guard trimmed.contains("://"), URIText.isURI(trimmed + tail) else { return nil }
    self.text = trimmed + tail
  }

  /// The sensor where none is configured: the origin of the app's launch URL (timeback.md F.6).
  package init?(originOf launchURL: String) {
    let host = URIText.host(of: launchURL.trimmingBlanks)
    guard !host.isEmpty else { return nil }
    self.init(String(launchURL.trimmingBlanks[..<host.endIndex]))
  }

  /// The first of these that is given, in the order of the platform's SDK (timeback.md F.6).
  ///
  /// `nil` where none is given or the one in force is no URL: a wrong one is never passed over.
  package static func resolved(
    override: String? = nil, course: String? = nil, root: String? = nil, launchURL: String? = nil
  ) -> SensorURL? {
    if let given = override ?? course ?? root { return SensorURL(given) }
    return launchURL.flatMap(SensorURL.init(originOf:))
  }

  /// The URL with a path below it, every segment percent-encoded.
  ///
  /// Query and fragment stay after the added path, as the platform's SDK has it (timeback.md A.8).
  package func appending(_ segments: [String]) -> String {
    let (base, tail) = SensorURL.split(text)
    return ([base] + segments.map(PercentEncoding.segment)).joined(separator: "/") + tail
  }

  /// Everything before the query or fragment, and these.
  private static func split(_ text: String) -> (String, String) {
    guard let cut = text.firstIndex(where: { $0 == "?" || $0 == "#" }) else { return (text, "") }
    return (String(text[..<cut]), String(text[cut...]))
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
