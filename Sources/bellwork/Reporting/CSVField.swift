import Activities

/// One field of a CSV file (RFC 4180).
struct CSVField: Equatable {
  private let content: String

  /// A number of ours, as it is.
  init(number: String?) { content = number ?? "" }

  /// Text that people wrote: a spreadsheet must not take it for a formula.
  init(text: String?) {
    let clean = Printable.clean(text ?? "")
    content = clean.first.map { "=+-@".contains($0) } == true ? "'" + clean : clean
  }

  /// In quotes where it has to be.
  var quoted: String {
    guard content.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else {
      return content
    }
    return "\"" + content.replacing("\"", with: "\"\"") + "\""
  }
}
