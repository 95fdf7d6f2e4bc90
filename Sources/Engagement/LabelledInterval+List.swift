extension [LabelledInterval] {
  /// Gives one label's time within a stretch to another label; returns how many milliseconds.
  ///
  ///     before   aaaaaaiiiaaaa        stretch      [-------)
  ///     after    aaaarriiirraa
  mutating func relabel(_ old: Label, as new: Label, within stretch: Interval) -> Int64 {
    var moved: Int64 = 0
    self = flatMap { piece -> [LabelledInterval] in
      guard piece.label == old, let cut = piece.interval.intersection(stretch) else {
        return [piece]
      }
      moved += cut.milliseconds
      let before = Interval(start: piece.interval.start, end: cut.start)
      let after = Interval(start: cut.end, end: piece.interval.end)
      return [
        LabelledInterval(old, before), LabelledInterval(new, cut), LabelledInterval(old, after),
      ].filter { !$0.interval.isEmpty }
    }
    return moved
  }

  /// The same time with neighbours of one label joined.
  func merged() -> [LabelledInterval] {
    reduce(into: []) { result, piece in
      if let last = result.last, last.label == piece.label,
        last.interval.end == piece.interval.start
      {
        let joined = Interval(start: last.interval.start, end: piece.interval.end)
        result[result.count - 1].interval = joined
      } else {
        result.append(piece)
      }
    }
  }
}
