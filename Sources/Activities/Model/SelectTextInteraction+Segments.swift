extension SelectTextInteraction {
  /// The text in pieces; the runs are numbered as the text has them.
  package var segments: [SelectTextSegment] {
    var segments: [SelectTextSegment] = []
    var count = 0
    for piece in MarkedText.runs(of: text).pieces {
      switch piece {
      case .marked:
        segments.append(.run(count))
        count += 1
      case .text(let text), .unclosed(let text):
        if case .text(let before)? = segments.last {
          segments[segments.count - 1] = .text(before + text)
        } else {
          segments.append(.text(text))
        }
      }
    }
    return segments
  }
}
