/// Reads the members of one JSON object by key, and keeps what is wrong with them.
///
/// For every kind of file that people write: name the keys there are, ask for each with the type
/// it has, then look at `findings`. Unknown keys are errors with a suggestion; an absent key gives
/// `nil` and no finding, unless `require` named it; a value of the wrong type gives `nil` and a
/// finding at the value. Nested objects get a reader of their own, whose result is `take`n.
///
/// ```
/// var object = ObjectReader(root, "the configuration", keys: ["name", "sinks"])
/// object.require("name")
/// let name = object.string("name")
/// let sinks = object.list("sinks")?.map { object.take(SinkReader.read($0)) }
/// document.findings + object.findings
/// ```
package struct ObjectReader {
  /// Beyond so many unknown keys the file is another kind of file: nothing is proposed any more.
  private static let suggestedKeys = 100

  package let node: JSONNode
  /// What messages call the object: `settings`, `a choice`.
  package let owner: String
  /// False where the value is no object: every key is then absent, and that is the one finding.
  package let isObject: Bool
  package private(set) var findings: [Finding] = []
  private let members: [JSONMember]

  /// `place` names the value where it is not an object: `choices[2]`.
  ///
  /// An open object belongs to other programs as well: of the keys that are not known, those alone
  /// are reported that look like a known one misspelled.
  package init(
    _ node: JSONNode, _ owner: String, place: String? = nil, keys: [String], isOpen: Bool = false
  ) {
    self.node = node
    self.owner = owner
    members = node.members ?? []
    isObject = node.members != nil
    if !isObject {
      reportWrongType(place ?? owner, expected: .object, node)
    }
    for member in members where !keys.contains(member.name) {
      let isFew = findings.count < ObjectReader.suggestedKeys
      let near = isFew ? Synonyms.key(member.name, among: keys) : nil
      if isOpen, near == nil { continue }
      report(.shape(.unknownKey(member.name, owner: owner, near: near)), at: member.nameRange)
    }
  }

  /// The value of a key, where it is there.
  package func value(_ key: String) -> JSONNode? {
    for index in members.indices where members[index].name == key { return members[index].node }
    return nil
  }

  /// Where the value of a key stands; the opening bracket where it is absent.
  package func range(_ key: String) -> Range<Int> { value(key)?.range ?? node.opening }

  package mutating func require(_ keys: String...) {
    guard isObject else { return }
    for key in keys where value(key) == nil {
      report(.shape(.missingKey(key, owner: owner)), at: node.opening)
    }
  }

  package mutating func report(_ fact: Fact, at range: Range<Int>) {
    findings.append(Finding(range, fact))
  }

  /// The value another reader read; its findings become this one's.
  package mutating func take<Value>(_ reading: ValueReading<Value>) -> Value? {
    findings += reading.findings
    return reading.value
  }

  /// What this reader read, with everything found on the way.
  package func reading<Value>(_ value: Value?) -> ValueReading<Value> {
    ValueReading(value, findings)
  }
}
