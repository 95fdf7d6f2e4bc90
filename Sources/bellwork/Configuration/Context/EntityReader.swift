import Activities
import Caliper

/// Reads something an event refers to: a URI, or an object that says what it is.
enum EntityReader {
  static func entity(
    _ key: String, types: [String], _ owner: inout ObjectReader
  ) -> RelatedEntity? {
    guard let node = owner.value(key) else { return nil }
    if node.string != nil { return uri(key, &owner).map(RelatedEntity.uri) }
    guard node.members != nil else {
      owner.reportWrongType(key, expected: .textOrObject, node)
      return nil
    }
    return owner.take(object(node, key, types))
  }

  private static func object(
    _ node: JSONNode, _ name: String, _ types: [String]
  ) -> ValueReading<RelatedEntity> {
    let properties = EntityShape.properties(of: node.member("type")?.node.string)
    var object = ObjectReader(node, name, keys: ["id", "type"] + properties.keys.sorted())
    object.require("id", "type")
    var members: [String: EntityValue] = [:]
    members["id"] = uri("id", &object).map(EntityValue.text)
    members["type"] = type(of: name, types, &object).map(EntityValue.text)
    for (key, property) in properties.sorted(by: { $0.key < $1.key }) {
      members[key] = value(key, property, &object)
    }
    return object.reading(.object(members))
  }

  private static func uri(_ key: String, _ owner: inout ObjectReader) -> String? {
    guard let text = owner.string(key) else { return nil }
    if URIText.isURI(text) { return text }
    owner.report(.noted(ContextFact.noURI(key: key, text).noted), at: owner.range(key))
    return nil
  }

  private static func type(
    of name: String, _ types: [String], _ object: inout ObjectReader
  ) -> String? {
    guard let text = object.string("type") else { return nil }
    if types.contains(text) { return text }
    let fact = ContextFact.wrongType(text, of: name, allowed: types)
    object.report(.noted(fact.noted), at: object.range("type"))
    return nil
  }

  private static func value(
    _ key: String, _ property: EntityShape.Property, _ owner: inout ObjectReader
  ) -> EntityValue? {
    switch property {
    case .text: owner.string(key, allowsEmpty: false).map(EntityValue.text)
    case .instant: instant(key, &owner)
    case .words(let words): word(key, words, &owner)
    case .roles: roles(key, &owner)
    case .entity(let types): entity(key, types: types, &owner).map(EntityValue.init)
    case .open: open(key, &owner)
    }
  }

  private static func instant(_ key: String, _ owner: inout ObjectReader) -> EntityValue? {
    guard let text = owner.string(key, allowsEmpty: false) else { return nil }
    if InstantText.milliseconds(text) != nil { return .text(text) }
    owner.report(.noted(ContextFact.noInstant(key: key).noted), at: owner.range(key))
    return nil
  }

  private static func word(
    _ key: String, _ words: [String], _ owner: inout ObjectReader
  ) -> EntityValue? {
    guard let text = owner.string(key) else { return nil }
    if words.contains(text) { return .text(text) }
    let fact = ContextFact.noWord(text, key: key, allowed: words)
    owner.report(.noted(fact.noted), at: owner.range(key))
    return nil
  }

  private static func roles(_ key: String, _ owner: inout ObjectReader) -> EntityValue? {
    guard let nodes = owner.list(key) else { return nil }
    let roles = nodes.enumerated().compactMap { index, node -> String? in
      let place = "\(key)[\(index)]"
      guard let text = owner.string(node, place: place, allowsEmpty: false) else { return nil }
      if EntityShape.roles.contains(String(text.prefix { $0 != "#" })) { return text }
      let fact = ContextFact.noWord(text, key: place, allowed: EntityShape.roles)
      owner.report(.noted(fact.noted), at: node.range)
      return nil
    }
    return .list(roles.map(EntityValue.text))
  }

  /// An object with anything in it but null, which the wire has not.
  private static func open(_ key: String, _ owner: inout ObjectReader) -> EntityValue? {
    guard let node = owner.value(key) else { return nil }
    guard node.members != nil else {
      owner.reportWrongType(key, expected: .object, node)
      return nil
    }
    return anything(node, key, &owner)
  }

  private static func anything(
    _ node: JSONNode, _ key: String, _ owner: inout ObjectReader
  ) -> EntityValue? {
    switch node.value {
    case .string(let text): return .text(text)
    case .boolean(let boolean): return .boolean(boolean)
    case .number(let number):
      return number.integer.map { .integer(Int64($0)) } ?? .number(number.double)
    case .array(let nodes):
      return .list(nodes.compactMap { anything($0, key, &owner) })
    case .object(let list):
      var members: [String: EntityValue] = [:]
      for member in list { members[member.name] = anything(member.node, member.name, &owner) }
      return .object(members)
    case .null:
      owner.report(.noted(ContextFact.null(key: key).noted), at: node.range)
      return nil
    }
  }
}

extension EntityValue {
  fileprivate init(_ entity: RelatedEntity) {
    switch entity {
    case .uri(let text): self = .text(text)
    case .object(let members): self = .object(members)
    }
  }
}
