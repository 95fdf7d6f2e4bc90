extension ObjectReader {
  /// The entries of a list; too few or too many are reported, and given all the same.
  package mutating func list(
    _ key: String, minimum: Int = 0, maximum: Int = .max
  ) -> [JSONNode]? {
    guard let node = value(key) else { return nil }
    guard case .array(let nodes) = node.value else {
      reportWrongType(key, expected: .list, node)
      return nil
    }
    if nodes.count < minimum {
      report(.shape(.tooFew(key, found: nodes.count, minimum: minimum)), at: node.opening)
    }
    if nodes.count > maximum {
      report(.shape(.tooMany(key, found: nodes.count, maximum: maximum)), at: node.opening)
    }
    return nodes
  }

  /// A list of texts; an entry that is none is reported, and left out.
  package mutating func strings(
    _ key: String, minimum: Int = 0, maximum: Int = .max, allowsEmpty: Bool = false,
    isUnique: Bool = false
  ) -> [String]? {
    guard let nodes = list(key, minimum: minimum, maximum: maximum) else { return nil }
    var texts: [String] = []
    var seen: Set<String> = []
    for (index, node) in nodes.enumerated() {
      let place = "\(key)[\(index)]"
      guard let text = string(node, place: place, allowsEmpty: allowsEmpty) else { continue }
      if !seen.insert(text).inserted, isUnique {
        report(.shape(.repeated(key, text: text)), at: node.range)
      }
      texts.append(text)
    }
    return texts
  }

  /// A list whose entries another reader reads, given each with its place (`key[index]`).
  package mutating func list<Value>(
    _ key: String, minimum: Int = 0, maximum: Int = .max,
    of read: (JSONNode, String) -> ValueReading<Value>
  ) -> [Value]? {
    guard let nodes = list(key, minimum: minimum, maximum: maximum) else { return nil }
    var values: [Value] = []
    for (index, node) in nodes.enumerated() {
      if let value = take(read(node, "\(key)[\(index)]")) { values.append(value) }
    }
    return values
  }

  /// An object that another reader reads.
  package mutating func object<Value>(
    _ key: String, _ read: (JSONNode) -> ValueReading<Value>
  ) -> Value? {
    guard let node = value(key) else { return nil }
    return take(read(node))
  }
}
