/// The rules for single values; a path is only put together where it is needed.
extension EventCheck {
  mutating func note(_ path: @autoclosure () -> String, _ fact: EventFault) {
    violations.append(EventViolation(path: path(), fact: fact))
  }

  func isText(_ value: JSONTree.Place?, _ text: StaticString) -> Bool {
    value.map { tree.kind(of: $0) == .string && tree.isText($0, text) } ?? false
  }

  /// A required object; `nil` where there is none, which is noted.
  mutating func members(
    _ value: JSONTree.Place?, at path: @autoclosure () -> String
  ) -> JSONTree.Place? {
    guard let value = present(value, at: path()) else { return nil }
    guard tree.kind(of: value) == .object else {
      note(path(), .wrongType(expected: .object))
      return nil
    }
    return value
  }

  mutating func keys(
    of object: JSONTree.Place, at path: @autoclosure () -> String, known: [StaticString]
  ) {
    var unknown: [String] = []
    tree.forEachKey(of: object) { key, _ in
      for name in known where tree.isText(key, name) { return }
      unknown.append(tree.text(of: key))
    }
    for key in unknown.sorted() { note(path().isEmpty ? key : "\(path()).\(key)", .unknownKey) }
  }

  /// A required text with something in it.
  mutating func text(
    _ value: JSONTree.Place?, at path: @autoclosure () -> String
  ) -> JSONTree.Place? {
    guard let value = present(value, at: path()) else { return nil }
    guard tree.kind(of: value) == .string else {
      note(path(), .wrongType(expected: .string))
      return nil
    }
    guard hasInk(value) else {
      note(path(), .empty)
      return nil
    }
    return value
  }

  private func hasInk(_ text: JSONTree.Place) -> Bool {
    // A visible ASCII character settles it without the tables of Unicode.
    if let first = tree.utf8(of: text).first, (0x21...0x7E).contains(first) { return true }
    return tree.text(of: text).contains { !$0.isWhitespace }
  }

  mutating func text(
    _ value: JSONTree.Place?, at path: @autoclosure () -> String, oneOf allowed: [StaticString]
  ) {
    guard let text = text(value, at: path()) else { return }
    for name in allowed where tree.isText(text, name) { return }
    note(path(), .notOneOf(allowed.map { "\($0)" }))
  }

  mutating func eventID(_ value: JSONTree.Place?, at path: @autoclosure () -> String) {
    guard let text = text(value, at: path()), !URN.isURN(tree.utf8(of: text)) else { return }
    note(path(), .notAnEventID)
  }

  mutating func uri(_ value: JSONTree.Place?, at path: @autoclosure () -> String) {
    guard let text = text(value, at: path()), !URIText.isURI(tree.utf8(of: text)) else { return }
    note(path(), .notAURI)
  }

  /// A URI, or an entity as an object, which says what it is.
  mutating func reference(_ value: JSONTree.Place, at path: @autoclosure () -> String) {
    guard tree.kind(of: value) == .object else { return uri(value, at: path()) }
    uri(tree.member("id", of: value), at: "\(path()).id")
    _ = text(tree.member("type", of: value), at: "\(path()).type")
  }

  @discardableResult
  mutating func instant(
    _ value: JSONTree.Place?, at path: @autoclosure () -> String
  ) -> Int64? {
    guard let text = text(value, at: path()) else { return nil }
    guard let instant = InstantText.milliseconds(tree.utf8(of: text)) else {
      note(path(), .notAnInstant)
      return nil
    }
    return instant
  }

  mutating func number(
    _ value: JSONTree.Place?, at path: @autoclosure () -> String
  ) -> Double? {
    guard let value = present(value, at: path()) else { return nil }
    guard let number = tree.number(of: value) else {
      note(path(), .wrongType(expected: .number))
      return nil
    }
    return number
  }

  mutating func integer(
    _ value: JSONTree.Place?, at path: @autoclosure () -> String, from least: Int64
  ) -> Int64? {
    guard let value = present(value, at: path()) else { return nil }
    guard let integer = tree.integer(of: value) else {
      note(path(), .wrongType(expected: .integer))
      return nil
    }
    guard integer >= least else {
      note(path(), .below(least))
      return nil
    }
    return integer
  }

  /// Optional `extensions`: an object with anything in it.
  mutating func extensions(_ value: JSONTree.Place?, at path: @autoclosure () -> String) {
    if value != nil { _ = members(value, at: path()) }
  }

  mutating func present(
    _ value: JSONTree.Place?, at path: @autoclosure () -> String
  ) -> JSONTree.Place? {
    guard let value, tree.kind(of: value) != .null else {
      note(path(), .missing)
      return nil
    }
    return value
  }
}
