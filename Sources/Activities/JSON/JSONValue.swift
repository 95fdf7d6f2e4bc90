/// What JSON can say (RFC 8259).
package enum JSONValue: Equatable, Sendable {
  case null
  case boolean(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONNode])
  /// In the order of the file; a name given twice is here twice, and reported.
  case object([JSONMember])
}
