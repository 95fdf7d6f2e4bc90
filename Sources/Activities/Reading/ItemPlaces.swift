/// Names the items of a file, so that a problem can say which question it is in.
enum ItemPlaces {
  static func of(_ root: JSONNode) -> [NamedPlace] {
    guard case .array(let nodes)? = root.member("items")?.node.value else { return [] }
    return nodes.enumerated().map { index, node in
      NamedPlace(range: node.range, words: words(node) + " (items[\(index)])")
    }
  }

  private static func words(_ node: JSONNode) -> String {
    let kind = node.member("type")?.node.string == "info" ? "text" : "question"
    let keys = ["identifier"] + ItemType.askingKeys
    let name = keys.lazy.compactMap { node.member($0)?.node.string }.first
    return name.map { "\(kind) \"\(Quotation.clipped($0, to: 40))\"" } ?? kind
  }
}
