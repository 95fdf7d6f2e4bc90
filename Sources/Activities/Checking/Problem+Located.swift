extension Problem {
  /// Gives findings their lines and columns, in the order of the file.
  ///
  /// `places` must be in file order and must not overlap; a finding inside one names it.
  package static func located(
    _ findings: [Finding], in source: SourceText, places: [NamedPlace] = []
  ) -> [Problem] {
    let sorted = findings.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    var cursor = PositionCursor(source)
    var rest = places[...]
    return sorted.map(\.element).map { finding in
      rest = rest.drop { $0.range.upperBound <= finding.range.lowerBound }
      let place = rest.first.flatMap { $0.range.contains(finding.range.lowerBound) ? $0 : nil }
      let words = [place?.words, finding.fact.kind.detail].compactMap(\.self)
      return Problem(
        position: cursor.position(at: finding.range.lowerBound),
        length: cursor.length(of: finding.range), range: finding.range, fact: finding.fact,
        context: words.isEmpty ? nil : words.joined(separator: "; "))
    }
  }
}
