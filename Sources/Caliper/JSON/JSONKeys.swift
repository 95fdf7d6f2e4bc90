/// The keys of one object, to find one that stands twice.
///
/// The few keys of an event's parts are compared with each other; the many of a hostile text are
/// hashed.
struct JSONKeys {
  private static let few = 24

  /// The node of the object; its keys and values come after it.
  private let object: Int
  private var count = 0
  private var hashed: Set<[UInt8]> = []

  init(object: Int) { self.object = object }

  /// Adds the key of a node; `false` where it stands already.
  mutating func insert(_ key: Int, of nodes: [JSONTree.Node], _ bytes: Span<UInt8>) -> Bool {
    count += 1
    guard count > JSONKeys.few || !nodes[key].isPlain || !hashed.isEmpty else {
      return !stands(key, nodes, bytes)
    }
    if hashed.isEmpty {
      forEachKey(before: key, nodes) { hashed.insert(JSONKeys.text(nodes[$0], bytes)) }
    }
    return hashed.insert(JSONKeys.text(nodes[key], bytes)).inserted
  }

  private func stands(_ key: Int, _ nodes: [JSONTree.Node], _ bytes: Span<UInt8>) -> Bool {
    var index = object + 1
    while index < key {
      if JSONKeys.areEqual(nodes[index], nodes[key], bytes) { return true }
      index = nodes[index + 1].next
    }
    return false
  }

  private func forEachKey(before key: Int, _ nodes: [JSONTree.Node], _ body: (Int) -> Void) {
    var index = object + 1
    while index < key {
      body(index)
      index = nodes[index + 1].next
    }
  }

  private static func areEqual(
    _ one: JSONTree.Node, _ other: JSONTree.Node, _ bytes: Span<UInt8>
  ) -> Bool {
    guard one.end - one.start == other.end - other.start else { return false }
    for offset in 0..<(one.end - one.start)
    where bytes[one.start + offset] != bytes[other.start + offset] {
      return false
    }
    return true
  }

  private static func text(_ key: JSONTree.Node, _ bytes: Span<UInt8>) -> [UInt8] {
    let raw = (key.start..<key.end).map { bytes[$0] }
    return key.isPlain ? raw : JSONReading.unescaped(raw[...])
  }
}
