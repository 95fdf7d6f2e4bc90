/// A value of a JSON file, and the bytes it was read from.
package struct JSONNode: Equatable, Sendable {
  package var value: JSONValue
  /// From its first byte to behind its last, quotes and brackets included.
  package var range: Range<Int>

  package init(_ value: JSONValue, _ range: Range<Int>) {
    self.value = value
    self.range = range
  }

  /// The opening bracket alone: where something that is missing inside is reported.
  package var opening: Range<Int> { range.lowerBound..<min(range.lowerBound + 1, range.upperBound) }

  /// The members of an object in the order of the file; `nil` for any other value.
  package var members: [JSONMember]? {
    guard case .object(let members) = value else { return nil }
    return members
  }

  package var string: String? {
    guard case .string(let text) = value else { return nil }
    return text
  }

  /// The first member of that name, where this is an object that has one.
  package func member(_ name: String) -> JSONMember? {
    members?.first { $0.name == name }
  }
}
