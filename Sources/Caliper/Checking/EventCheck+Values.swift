extension EventCheck {
  mutating func note(_ path: String, _ fact: EventFault) {
    violations.append(EventViolation(path: path, fact: fact))
  }

  /// The members of a required object; `nil` where there is none, which is noted.
  mutating func members(_ value: JSONValue?, at path: String) -> [String: JSONValue]? {
    guard let value = present(value, at: path) else { return nil }
    guard case .object(let members) = value else {
      note(path, .wrongType(expected: .object))
      return nil
    }
    return members
  }

  mutating func keys(of members: [String: JSONValue], at path: String, known: [String]) {
    for key in members.keys.sorted() where !known.contains(key) {
      note(path.isEmpty ? key : "\(path).\(key)", .unknownKey)
    }
  }

  /// A required text with something in it.
  @discardableResult
  mutating func text(_ value: JSONValue?, at path: String) -> String? {
    guard let value = present(value, at: path) else { return nil }
    guard case .string(let text) = value else {
      note(path, .wrongType(expected: .string))
      return nil
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      note(path, .empty)
      return nil
    }
    return text
  }

  mutating func text(_ value: JSONValue?, at path: String, oneOf allowed: [String]) {
    guard let text = text(value, at: path), !allowed.contains(text) else { return }
    note(path, .notOneOf(allowed))
  }

  mutating func eventID(_ value: JSONValue?, at path: String) {
    guard let text = text(value, at: path), EventID(urn: text) == nil else { return }
    note(path, .notAnEventID)
  }

  mutating func uri(_ value: JSONValue?, at path: String) {
    guard let text = text(value, at: path), !URIText.isURI(text) else { return }
    note(path, .notAURI)
  }

  /// A URI, or an entity as an object.
  mutating func reference(_ value: JSONValue?, at path: String) {
    if case .object = value { return }
    uri(value, at: path)
  }

  @discardableResult
  mutating func instant(_ value: JSONValue?, at path: String) -> Int64? {
    guard let text = text(value, at: path) else { return nil }
    guard let instant = InstantText.milliseconds(text) else {
      note(path, .notAnInstant)
      return nil
    }
    return instant
  }

  mutating func number(_ value: JSONValue?, at path: String) -> Double? {
    guard let value = present(value, at: path) else { return nil }
    guard let number = value.asNumber, number.isFinite else {
      note(path, .wrongType(expected: .number))
      return nil
    }
    return number
  }

  mutating func integer(_ value: JSONValue?, at path: String, from least: Int64) -> Int64? {
    guard let value = present(value, at: path) else { return nil }
    guard case .integer(let integer) = value else {
      note(path, .wrongType(expected: .integer))
      return nil
    }
    guard integer >= least else {
      note(path, .below(least))
      return nil
    }
    return integer
  }

  /// Optional `extensions`: an object with anything in it.
  mutating func extensions(_ value: JSONValue?, at path: String) {
    if value != nil { _ = members(value, at: path) }
  }

  private mutating func present(_ value: JSONValue?, at path: String) -> JSONValue? {
    guard let value, value != .null else {
      note(path, .missing)
      return nil
    }
    return value
  }
}
