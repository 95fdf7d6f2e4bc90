import Activities

/// Reads a sink of `config.json`, with what the environment says where the file says nothing.
struct SinkConfigReader {
  enum SinkType: String, CaseIterable { case file, stdout, caliper }

  let environment: [String: String]
  /// Whether there is one sink of type `caliper`: then the SDK's variables are meant for it.
  let isOnlyCaliper: Bool

  /// A reader for the sinks of a configuration.
  init(sinksOf root: JSONNode, environment: [String: String]) {
    self.environment = environment
    guard case .array(let sinks) = root.member("sinks")?.node.value else {
      isOnlyCaliper = false
      return
    }
    isOnlyCaliper =
      sinks.count { $0.member("type")?.node.string == SinkType.caliper.rawValue } == 1
  }

  private static let caliperKeys = [
    "platform", "environment", "baseURL", "tokenURL", "scope", "clientIDVariable",
    "clientSecretVariable", "credentialsFile", "allowPlainHTTP",
  ]

  func read(_ node: JSONNode, _ place: String) -> ValueReading<SinkConfig> {
    var object = ObjectReader(
      node, "a sink", place: place,
      keys: ["comment", "name", "type", "path"] + SinkConfigReader.caliperKeys)
    object.require("name", "type")
    let name = object.string("name", allowsEmpty: false)
    guard let name, let type = object.word("type", SinkType.self, synonyms: synonyms) else {
      return object.reading(nil)
    }
    if name.hasPrefix(AdHocSink.namePrefix) {
      object.report(.noted(UserConfigFact.reservedName.noted), at: object.range("name"))
    }
    refuseKeys(of: type, &object)
    switch type {
    case .file:
      let path = object.string("path", allowsEmpty: false)
      return object.reading(.file(name: name, path: path))
    case .stdout: return object.reading(.standardOutput(name: name))
    case .caliper:
      let sink = caliper(name, &object)
      return object.reading(sink.map(SinkConfig.caliper))
    }
  }

  private var synonyms: [String: SinkType] {
    ["timeback": .caliper, "http": .caliper, "https": .caliper, "ndjson": .file]
  }

  private func refuseKeys(of type: SinkType, _ object: inout ObjectReader) {
    let others =
      switch type {
      case .file: SinkConfigReader.caliperKeys
      case .stdout: ["path"] + SinkConfigReader.caliperKeys
      case .caliper: ["path"]
      }
    for key in others {
      guard let value = object.value(key) else { continue }
      let fact = UserConfigFact.keyOfOtherSink(key: key, type: type.rawValue)
      object.report(.noted(fact.noted), at: value.range)
    }
  }
}
