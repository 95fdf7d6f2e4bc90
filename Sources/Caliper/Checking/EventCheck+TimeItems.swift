extension EventCheck {
  private static let longestSeconds: Int64 = 86_400
  /// How much longer than its window a value may be, in milliseconds (timeback.md K.1).
  private static let tolerance: Int64 = 1000

  /// One item of a TimeSpentEvent (timeback.md A.6).
  mutating func timeItem(_ item: [String: JSONValue], at path: String) {
    text(item["type"], at: "\(path).type", oneOf: TimeCategory.allCases.map(\.rawValue))
    if item["subType"] != nil { text(item["subType"], at: "\(path).subType") }
    let length = windowMilliseconds(item, at: path)
    if let value = number(item["value"], at: "\(path).value") {
      if !(0...Double(EventCheck.longestSeconds)).contains(value) {
        note("\(path).value", .outOfRange(0...EventCheck.longestSeconds))
      } else if let length, value * 1000 > Double(length + EventCheck.tolerance) {
        note("\(path).value", .longerThanWindow)
      }
    }
    extensions(item["extensions"], at: "\(path).extensions")
    keys(
      of: item, at: path,
      known: ["type", "subType", "value", "startDate", "endDate", "extensions"])
  }

  /// The length of the item's window, where it has one that makes sense.
  private mutating func windowMilliseconds(_ item: [String: JSONValue], at path: String) -> Int64? {
    let start = item["startDate"].flatMap { instant($0, at: "\(path).startDate") }
    let end = item["endDate"].flatMap { instant($0, at: "\(path).endDate") }
    guard let start, let end else { return nil }
    guard start <= end else {
      note("\(path).endDate", .endsBeforeStart)
      return nil
    }
    return end - start
  }
}
