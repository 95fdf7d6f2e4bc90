extension EventCheck {
  private static let longestSeconds: Int64 = 86_400
  /// How much longer than its window a value may be, in milliseconds (timeback.md K.1).
  private static let tolerance: Int64 = 1000
  private static let categories: [StaticString] = [
    "active", "inactive", "waste", "unknown", "anti-pattern",
  ]
  private static let timeItemKeys: [StaticString] = [
    "type", "subType", "value", "startDate", "endDate", "extensions",
  ]

  /// One item of a TimeSpentEvent (timeback.md A.6).
  mutating func timeItem(_ item: JSONTree.Place, _ index: Int) {
    text(
      tree.member("type", of: item), at: "\(EventCheck.path(index)).type",
      oneOf: EventCheck.categories)
    if let subType = tree.member("subType", of: item) {
      _ = text(subType, at: "\(EventCheck.path(index)).subType")
    }
    let length = windowMilliseconds(item, index)
    if let value = number(tree.member("value", of: item), at: "\(EventCheck.path(index)).value") {
      if !(0...Double(EventCheck.longestSeconds)).contains(value) {
        note("\(EventCheck.path(index)).value", .outOfRange(0...EventCheck.longestSeconds))
      } else if let length, value * 1000 > Double(length + EventCheck.tolerance) {
        note("\(EventCheck.path(index)).value", .longerThanWindow)
      }
    }
    extensions(tree.member("extensions", of: item), at: "\(EventCheck.path(index)).extensions")
    keys(of: item, at: EventCheck.path(index), known: EventCheck.timeItemKeys)
  }

  /// The length of the item's window, where it has one that makes sense.
  private mutating func windowMilliseconds(_ item: JSONTree.Place, _ index: Int) -> Int64? {
    var dates: [Int64?] = []
    for key in ["startDate", "endDate"] as [StaticString] {
      let date = tree.member(key, of: item)
      dates.append(date.flatMap { instant($0, at: "\(EventCheck.path(index)).\(key)") })
    }
    guard let start = dates[0], let end = dates[1] else { return nil }
    guard start <= end else {
      note("\(EventCheck.path(index)).endDate", .before("startDate"))
      return nil
    }
    return end - start
  }
}
