import Activities

extension Item {
  /// What reports call it: its title, else the beginning of what it asks, as the student saw it;
  /// `nil` where there is nothing to read.
  var reportedName: String? {
    let text = title ?? prompt
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !line.isEmpty else { return nil }
    guard line.count > Item.longestName else { return line }
    return line.prefix(Item.longestName - 1) + "…"
  }

  /// In characters; a report needs to tell questions apart, not to repeat them.
  private static let longestName = 100
}
