extension EventCheck {
  private static let counts: [StaticString] = [
    "totalQuestions", "correctQuestions", "masteredUnits",
  ]
  private static let completionTypes: [StaticString] = counts + ["xpEarned"]
  private static let completionKeys: [StaticString] = ["type", "value", "extensions"]

  /// The items of an ActivityCompletedEvent (timeback.md A.5).
  mutating func completionItems(_ items: [(index: Int, fields: JSONTree.Place)]) {
    var places: [String: Int] = [:]
    var numbers: [String: Int64] = [:]
    for (index, fields) in items {
      guard let type = completionType(of: fields, index) else { continue }
      if places.updateValue(index, forKey: type) != nil {
        note(EventCheck.path(index), .duplicateItem)
      }
      numbers[type] = completionValue(tree.member("value", of: fields), of: type, index)
      extensions(tree.member("extensions", of: fields), at: "\(EventCheck.path(index)).extensions")
      keys(of: fields, at: EventCheck.path(index), known: EventCheck.completionKeys)
    }
    pair(places, numbers)
  }

  private mutating func completionType(of fields: JSONTree.Place, _ index: Int) -> String? {
    guard let type = text(tree.member("type", of: fields), at: "\(EventCheck.path(index)).type")
    else {
      return nil
    }
    if tree.isText(type, "pctCompleteApp") || tree.isText(type, "pctComplete") {
      note("\(EventCheck.path(index)).type", .progressAsItem)
      return nil
    }
    for name in EventCheck.completionTypes where tree.isText(type, name) { return "\(name)" }
    note("\(EventCheck.path(index)).type", .notOneOf(EventCheck.completionTypes.map { "\($0)" }))
    return nil
  }

  /// XP may have decimals and be negative, a correction; the counts may not.
  private mutating func completionValue(
    _ value: JSONTree.Place?, of type: String, _ index: Int
  ) -> Int64? {
    guard type != "xpEarned" else {
      _ = number(value, at: "\(EventCheck.path(index)).value")
      return nil
    }
    return integer(value, at: "\(EventCheck.path(index)).value", from: 0)
  }

  private mutating func pair(_ places: [String: Int], _ numbers: [String: Int64]) {
    switch (places["totalQuestions"], places["correctQuestions"]) {
    case (let total?, nil): note(EventCheck.path(total), .without("correctQuestions"))
    case (nil, let correct?): note(EventCheck.path(correct), .without("totalQuestions"))
    case (_?, let correct?):
      if let total = numbers["totalQuestions"], let right = numbers["correctQuestions"],
        right > total
      {
        note("\(EventCheck.path(correct)).value", .above("totalQuestions"))
      }
    case (nil, nil): break
    }
  }
}
