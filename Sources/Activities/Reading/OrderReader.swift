/// Reads a question whose entries are to be put in order.
enum OrderReader {
  static func interaction(_ object: inout ObjectReader) -> OrderInteraction? {
    object.require("choices")
    let entries = object.strings("choices", minimum: 2, maximum: 26) ?? []
    let labels = object.object("labels", labels)
    let scoring = object.word("scoring", PartScoring.self) ?? .allOrNothing
    guard case .array(let nodes)? = object.value("choices")?.value, !nodes.isEmpty,
      entries.count == nodes.count
    else { return nil }
    checkEqual(entries, nodes, &object)
    return OrderInteraction(
      entries: entries, firstLabel: labels?.first, lastLabel: labels?.last, scoring: scoring)
  }

  /// The words above the first entry and below the last.
  static func labels(_ node: JSONNode) -> ValueReading<(first: String?, last: String?)> {
    var object = ObjectReader(node, "labels", keys: ["first", "last"])
    let labels = (
      first: object.string("first", allowsEmpty: false),
      last: object.string("last", allowsEmpty: false)
    )
    return object.reading(labels)
  }

  private static func checkEqual(
    _ entries: [String], _ nodes: [JSONNode], _ object: inout ObjectReader
  ) {
    var firsts: [String: Int] = [:]
    for (index, entry) in entries.enumerated() {
      let key = ChoiceEntry.comparable(entry)
      if let first = firsts[key] {
        object.report(.order(.equalEntries(entry, first: first)), at: nodes[index].range)
      }
      firsts[key] = firsts[key] ?? index
    }
  }
}
