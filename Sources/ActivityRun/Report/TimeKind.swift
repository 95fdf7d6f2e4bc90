package import Caliper
package import Engagement

/// A category of time with its subtype, as events name it: one of our labels, or another sender's.
package struct TimeKind: Hashable, Sendable {
  package var type: TimeCategory
  package var subType: String?

  package init(type: TimeCategory, subType: String? = nil) {
    self.type = type
    self.subType = subType
  }

  package init(_ label: Label) {
    self.init(type: TimeCategory(label.row.type), subType: label.row.subType)
  }

  /// Those of bellwork's own rules: working first, then the order of precedence.
  package static let ofLabels: [TimeKind] =
    [TimeKind(.active)] + Label.allCases.filter { $0 != .active }.map(TimeKind.init)

  /// The student's words for it; for another sender's kind the wire's names.
  package var words: String {
    let label = Label.allCases.first { TimeKind($0) == self }
    return label?.row.studentWords
      ?? [type.rawValue, subType].compactMap { $0 }.joined(separator: ", ")
  }
}

extension TimeKind: Comparable {
  /// Our labels as in `ofLabels`, then others by type and subtype.
  package static func < (a: TimeKind, b: TimeKind) -> Bool {
    let places = (ofLabels.firstIndex(of: a), ofLabels.firstIndex(of: b))
    switch places {
    case (let first?, let second?): return first < second
    case (_?, nil): return true
    case (nil, _?): return false
    case (nil, nil): return (a.type.rawValue, a.subType ?? "") < (b.type.rawValue, b.subType ?? "")
    }
  }
}
