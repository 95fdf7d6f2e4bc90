/// The rules across the items of an activity, and between them and the rest of the file.
struct ActivityChecker {
  private let root: JSONNode
  private let activity: Activity
  private let itemNodes: [JSONNode]
  /// Whether every item could be read: only then sums over them mean anything.
  private let isWhole: Bool

  init(root: JSONNode, activity: Activity, isWhole: Bool) {
    self.root = root
    self.activity = activity
    self.isWhole = isWhole
    if case .array(let nodes)? = root.member("items")?.node.value {
      itemNodes = nodes
    } else {
      itemNodes = []
    }
  }

  var findings: [Finding] {
    TextChecker.findings(in: root) + identifiers() + stimuli() + settings()
  }

  private func identifiers() -> [Finding] {
    var first: [String: Int] = [:]
    var findings: [Finding] = []
    for (index, node) in itemNodes.enumerated() {
      for name in names(node) {
        if let earlier = first[name] {
          let range = node.member("identifier")?.node.range ?? node.opening
          let fact = ActivityFact.repeatedIdentifier(name, first: earlier)
          findings.append(Finding(range, .activity(fact)))
        }
        first[name] = first[name] ?? index
      }
    }
    return findings
  }

  /// What an item is kept under; a card that is asked both ways is kept under two names.
  private func names(_ node: JSONNode) -> [String] {
    guard let name = identifier(node) else { return [] }
    return isAskedBothWays(node) ? [name, name + Item.reverseSuffix] : [name]
  }

  private func isAskedBothWays(_ node: JSONNode) -> Bool {
    node.member("type")?.node.string == ItemType.flashcard.rawValue
      && node.member("reverse")?.node.value == .boolean(true)
  }

  /// The author's, or the one derived in its place.
  private func identifier(_ node: JSONNode) -> String? {
    if let member = node.member("identifier") { return member.node.string }
    return ItemID(derivedFrom: node)?.rawValue
  }

  private func stimuli() -> [Finding] {
    let members = root.member("stimuli")?.node.members ?? []
    let known = members.map(\.name)
    let references = itemNodes.compactMap { $0.member("stimulus")?.node }
    let names = Set(references.compactMap(\.string))
    let unknown = references.compactMap { node -> Finding? in
      guard let name = node.string, !known.contains(name) else { return nil }
      let near = Spelling.nearest(to: name, in: known)
      return Finding(
        node.range, .activity(.unknownStimulus(name, near: near, known: known)))
    }
    let unused = members.filter { !names.contains($0.name) }
      .map { Finding($0.nameRange, .activity(.unusedStimulus($0.name))) }
    return unknown + unused
  }

  private func settings() -> [Finding] {
    var findings: [Finding] = []
    let asked = itemNodes.map { isAskedBothWays($0) ? 2 : 1 }.reduce(0, +)
    if let select = activity.settings.select, select > asked,
      let node = root.member("settings")?.node.member("select")?.node
    {
      let fact = ActivityFact.selectTooLarge(select, items: asked)
      findings.append(Finding(node.range, .activity(fact)))
    }
    if let fact = estimate(), let node = root.member("estimatedMinutes")?.node {
      findings.append(Finding(node.range, .activity(fact)))
    }
    return findings
  }

  /// Authors count pauses for thought and second tries that no table knows, so much is allowed.
  private func estimate() -> ActivityFact? {
    guard isWhole, let stated = activity.estimatedMinutes else { return nil }
    let expected = WorkingTime.minutes(activity)
    let isNear = abs(stated - expected) <= 2 || (stated >= expected / 2 && stated <= expected * 8)
    return isNear ? nil : .estimateFarOff(stated: stated, expected: expected)
  }
}
