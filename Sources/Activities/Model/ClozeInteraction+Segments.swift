extension ClozeInteraction {
  /// The text in pieces, each gap found by its name; what names no gap stays text.
  package var segments: [ClozeSegment] {
    var places: [String: Int] = [:]
    for (place, gap) in gaps.enumerated() { places[gap.name] = places[gap.name] ?? place }
    var segments: [ClozeSegment] = []
    for piece in MarkedText.gaps(of: text).pieces {
      switch piece {
      case .marked(let name):
        if let place = places[name] {
          segments.append(.gap(place))
        } else {
          segments.append(text: "{{\(name)}}")
        }
      case .text(let text), .unclosed(let text): segments.append(text: text)
      }
    }
    return segments
  }
}

extension [ClozeSegment] {
  /// Text after text is one segment.
  fileprivate mutating func append(text: String) {
    if case .text(let before)? = last {
      self[count - 1] = .text(before + text)
    } else {
      append(.text(text))
    }
  }
}
