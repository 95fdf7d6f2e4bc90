@testable import Activities

/// As much of JSON Schema, draft 7, as the schema of activities uses.
///
/// An unknown keyword of the schema is a violation itself: nothing in it may go unchecked.
struct JSONSchema {
  private let root: JSONNode

  init(_ root: JSONNode) { self.root = root }

  /// What of a file the schema does not allow, each with its place.
  func violations(in node: JSONNode) -> [String] { violations(node, root, "") }

  private func violations(_ node: JSONNode, _ schema: JSONNode, _ place: String) -> [String] {
    (schema.members ?? []).flatMap { keyword in
      violations(node, keyword.name, keyword.node, schema, place)
    }
  }

  private func violations(
    _ node: JSONNode, _ keyword: String, _ value: JSONNode, _ schema: JSONNode, _ place: String
  ) -> [String] {
    switch keyword {
    case "$ref": return definition(value).map { violations(node, $0, place) } ?? ["no \(value)"]
    case "type": return says(isOf(type: value.string, node), "not of the type", place)
    case "const": return says(isEqual(node, value), "another value", place)
    case "enum": return says(nodes(value).contains { isEqual(node, $0) }, "none of these", place)
    case "oneOf":
      let fitting = nodes(value).count { violations(node, $0, place).isEmpty }
      return says(fitting == 1, "\(fitting) of oneOf", place)
    case "properties", "additionalProperties", "required", "propertyNames", "minProperties",
      "maxProperties":
      return node.members.map { object($0, keyword, value, schema, place) } ?? []
    case "items", "minItems", "maxItems", "uniqueItems":
      guard case .array(let entries) = node.value else { return [] }
      return array(entries, keyword, value, place)
    case "minLength", "maxLength", "pattern":
      return node.string.map { says(isAllowed($0, keyword, value), keyword, place) } ?? []
    case "minimum", "maximum", "exclusiveMinimum":
      guard case .number(let number) = node.value else { return [] }
      return says(isAllowed(number.double, keyword, value), keyword, place)
    case "$schema", "$id", "title", "description", "default", "examples", "definitions",
      "defaultSnippets":
      return []
    default: return ["unknown keyword \(keyword)"]
    }
  }

  private func object(
    _ members: [JSONMember], _ keyword: String, _ value: JSONNode, _ schema: JSONNode,
    _ place: String
  ) -> [String] {
    let known = schema.member("properties")?.node
    switch keyword {
    case "properties":
      return members.flatMap { member in
        value.member(member.name).map {
          violations(member.node, $0.node, "\(place)/\(member.name)")
        } ?? []
      }
    case "additionalProperties":
      let others = members.filter { known?.member($0.name) == nil }
      return others.flatMap { member in
        value.value == .boolean(false)
          ? ["\(place): the key \(member.name)"]
          : violations(member.node, value, "\(place)/\(member.name)")
      }
    case "required":
      return nodes(value).compactMap(\.string)
        .filter { name in !members.contains { $0.name == name } }.map { "\(place): no \($0)" }
    case "propertyNames":
      return members.flatMap { member in
        violations(JSONNode(.string(member.name), member.nameRange), value, place)
      }
    case "minProperties": return says(Double(members.count) >= number(value), keyword, place)
    default: return says(Double(members.count) <= number(value), keyword, place)
    }
  }

  private func array(
    _ entries: [JSONNode], _ keyword: String, _ value: JSONNode, _ place: String
  ) -> [String] {
    switch keyword {
    case "items":
      return entries.enumerated().flatMap { violations($1, value, "\(place)/\($0)") }
    case "minItems": return says(Double(entries.count) >= number(value), keyword, place)
    case "maxItems": return says(Double(entries.count) <= number(value), keyword, place)
    default:
      let isUnique = entries.indices.allSatisfy { index in
        entries[..<index].allSatisfy { !isEqual($0, entries[index]) }
      }
      return says(isUnique, keyword, place)
    }
  }

  private func isAllowed(_ text: String, _ keyword: String, _ value: JSONNode) -> Bool {
    let length = Double(text.unicodeScalars.count)
    switch keyword {
    case "minLength": return length >= number(value)
    case "maxLength": return length <= number(value)
    default:
      guard let regex = try? Regex(value.string ?? "") else { return false }
      return text.contains(regex)
    }
  }

  private func isAllowed(_ given: Double, _ keyword: String, _ value: JSONNode) -> Bool {
    switch keyword {
    case "minimum": given >= number(value)
    case "maximum": given <= number(value)
    default: given > number(value)
    }
  }

  private func isOf(type: String?, _ node: JSONNode) -> Bool {
    switch node.value {
    case .null: type == "null"
    case .boolean: type == "boolean"
    case .number(let number): type == "number" || (type == "integer" && number.integer != nil)
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    }
  }

  /// The schema's own constants are texts, numbers and truth values.
  private func isEqual(_ a: JSONNode, _ b: JSONNode) -> Bool {
    if case .number(let first) = a.value, case .number(let second) = b.value {
      return first.double == second.double
    }
    return a.value == b.value
  }

  private func definition(_ reference: JSONNode) -> JSONNode? {
    let name = reference.string?.split(separator: "/").last.map(String.init) ?? ""
    return root.member("definitions")?.node.member(name)?.node
  }

  private func nodes(_ node: JSONNode) -> [JSONNode] {
    if case .array(let nodes) = node.value { nodes } else { [] }
  }

  private func number(_ node: JSONNode) -> Double {
    if case .number(let number) = node.value { number.double } else { .nan }
  }

  private func says(_ holds: Bool, _ what: String, _ place: String) -> [String] {
    holds ? [] : ["\(place): \(what)"]
  }
}
