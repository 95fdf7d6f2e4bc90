extension EventCheck {
  private static let timeSpentTypes: [StaticString] = ["TimebackTimeSpentMetricsCollection"]
  private static let activityTypes: [StaticString] = ["TimebackActivityMetricsCollection"]
  private static let timeSpentKeys: [StaticString] = ["id", "type", "items", "extensions"]
  private static let activityKeys: [StaticString] = timeSpentKeys + ["attempt"]

  /// The metrics collection; which one is asked for depends on the event's `type`.
  mutating func generated(_ value: JSONTree.Place?, of form: EventForm?) {
    guard let generated = members(value, at: "generated") else { return }
    let type = tree.member("type", of: generated)
    uri(tree.member("id", of: generated), at: "generated.id")
    extensions(tree.member("extensions", of: generated), at: "generated.extensions")
    progress(tree.member("extensions", of: generated))

    switch form {
    case .time:
      text(type, at: "generated.type", oneOf: EventCheck.timeSpentTypes)
      for (index, item) in items(of: generated) { timeItem(item, index) }
      keys(of: generated, at: "generated", known: EventCheck.timeSpentKeys)
    case .activity:
      text(type, at: "generated.type", oneOf: EventCheck.activityTypes)
      if let attempt = tree.member("attempt", of: generated) {
        _ = integer(attempt, at: "generated.attempt", from: 1)
      }
      completionItems(items(of: generated))
      keys(of: generated, at: "generated", known: EventCheck.activityKeys)
    case .item, .grade, nil:
      text(
        type, at: "generated.type", oneOf: EventCheck.activityTypes + EventCheck.timeSpentTypes)
      _ = items(of: generated)
    }
  }

  static func path(_ index: Int) -> String { "generated.items[\(index)]" }

  /// The items that are objects, with their places in the list.
  private mutating func items(
    of generated: JSONTree.Place
  ) -> [(index: Int, fields: JSONTree.Place)] {
    guard let list = present(tree.member("items", of: generated), at: "generated.items") else {
      return []
    }
    guard tree.kind(of: list) == .array else {
      note("generated.items", .wrongType(expected: .array))
      return []
    }
    let items = tree.items(of: list)
    if items.isEmpty { note("generated.items", .empty) }
    var found: [(Int, JSONTree.Place)] = []
    for (index, item) in items.enumerated() {
      if let members = members(item, at: EventCheck.path(index)) { found.append((index, members)) }
    }
    return found
  }

  private mutating func progress(_ extensions: JSONTree.Place?) {
    guard let value = extensions.flatMap({ tree.member("pctCompleteApp", of: $0) }),
      let percent = number(value, at: "generated.extensions.pctCompleteApp")
    else { return }
    if !(0...100).contains(percent) {
      note("generated.extensions.pctCompleteApp", .outOfRange(0...100))
    }
  }
}
