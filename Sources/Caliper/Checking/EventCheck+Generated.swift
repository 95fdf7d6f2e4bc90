extension EventCheck {
  /// The metrics collection; which one is asked for depends on the event's `type`.
  mutating func generated(_ value: JSONValue?, ofEventType type: JSONValue?) {
    guard let generated = members(value, at: "generated") else { return }
    uri(generated["id"], at: "generated.id")
    extensions(generated["extensions"], at: "generated.extensions")
    progress(generated["extensions"])

    switch type {
    case .string("TimeSpentEvent"):
      text(generated["type"], at: "generated.type", oneOf: [TimeSpentMetrics.wireType])
      for (index, item) in items(generated["items"]) { timeItem(item, at: path(index)) }
      keys(of: generated, at: "generated", known: ["id", "type", "items", "extensions"])
    case .string("ActivityEvent"):
      text(generated["type"], at: "generated.type", oneOf: [ActivityMetrics.wireType])
      if generated["attempt"] != nil {
        _ = integer(generated["attempt"], at: "generated.attempt", from: 1)
      }
      completionItems(items(generated["items"]))
      keys(of: generated, at: "generated", known: ["id", "type", "items", "attempt", "extensions"])
    case _:
      let types = [ActivityMetrics.wireType, TimeSpentMetrics.wireType]
      text(generated["type"], at: "generated.type", oneOf: types)
      _ = items(generated["items"])
    }
  }

  func path(_ index: Int) -> String { "generated.items[\(index)]" }

  /// The items that are objects, with their places.
  private mutating func items(_ value: JSONValue?) -> [(Int, [String: JSONValue])] {
    guard let value, value != .null else {
      note("generated.items", .missing)
      return []
    }
    guard case .array(let list) = value else {
      note("generated.items", .wrongType(expected: .array))
      return []
    }
    if list.isEmpty { note("generated.items", .empty) }
    var items: [(Int, [String: JSONValue])] = []
    for (index, item) in list.enumerated() {
      if let members = members(item, at: path(index)) { items.append((index, members)) }
    }
    return items
  }

  private mutating func progress(_ extensions: JSONValue?) {
    guard case .object(let extensions) = extensions, extensions["pctCompleteApp"] != nil,
      let percent = number(
        extensions["pctCompleteApp"], at: "generated.extensions.pctCompleteApp")
    else { return }
    if !(0...100).contains(percent) {
      note("generated.extensions.pctCompleteApp", .outOfRange(0...100))
    }
  }
}
