/// A key of an object with its value.
package struct JSONMember: Equatable, Sendable {
  package var name: String
  /// The bytes of the key, quotes included.
  package var nameRange: Range<Int>
  package var node: JSONNode

  package init(name: String, nameRange: Range<Int>, node: JSONNode) {
    self.name = name
    self.nameRange = nameRange
    self.node = node
  }
}
