extension EventCheck {
  private static let counts = ["totalQuestions", "correctQuestions", "masteredUnits"]
  private static let types = counts + ["xpEarned"]

  /// The items of an ActivityCompletedEvent (timeback.md A.5).
  mutating func completionItems(_ items: [(index: Int, fields: [String: JSONValue])]) {
    var places: [String: Int] = [:]
    var numbers: [String: Int64] = [:]
    for (index, fields) in items {
      guard let type = completionType(fields["type"], at: "\(path(index)).type") else { continue }
      if places.updateValue(index, forKey: type) != nil { note(path(index), .duplicateItem) }
      numbers[type] = completionValue(fields["value"], of: type, at: "\(path(index)).value")
      extensions(fields["extensions"], at: "\(path(index)).extensions")
      keys(of: fields, at: path(index), known: ["type", "value", "extensions"])
    }
    pair(places, numbers)
  }

  private mutating func completionType(_ value: JSONValue?, at path: String) -> String? {
    guard let type = text(value, at: path) else { return nil }
    if type == "pctCompleteApp" || type == "pctComplete" {
      note(path, .progressAsItem)
      return nil
    }
    guard EventCheck.types.contains(type) else {
      note(path, .notOneOf(EventCheck.types))
      return nil
    }
    return type
  }

  /// XP may have decimals and be negative, a correction; the counts may not.
  private mutating func completionValue(
    _ value: JSONValue?, of type: String, at path: String
  ) -> Int64? {
    guard EventCheck.counts.contains(type) else {
      _ = number(value, at: path)
      return nil
    }
    return integer(value, at: path, from: 0)
  }

  private mutating func pair(_ places: [String: Int], _ numbers: [String: Int64]) {
    switch (places["totalQuestions"], places["correctQuestions"]) {
    case (let total?, nil): note(path(total), .without("correctQuestions"))
    case (nil, let correct?): note(path(correct), .without("totalQuestions"))
    case (_?, let correct?):
      if let total = numbers["totalQuestions"], let right = numbers["correctQuestions"],
        right > total
      {
        note("\(path(correct)).value", .correctAboveTotal)
      }
    case (nil, nil): break
    }
  }
}
