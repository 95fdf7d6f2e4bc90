import Activities
import ActivityRun
import Screen

/// Reads `config.json` (design.md 6).
///
/// Unknown keys are errors, as in every file people write.
enum UserConfigReader {
  /// With the environment of this process.
  static func read(_ root: JSONNode) -> ValueReading<UserConfig> {
    read(root, environment: Environment.variables)
  }

  static func read(
    _ root: JSONNode, environment: [String: String]
  ) -> ValueReading<UserConfig> {
    var object = ObjectReader(
      root, "the configuration",
      keys: [
        "comment", "student", "sinks", "context", "screen", "time", "events", "retentionDays",
      ])
    var config = UserConfig()
    config.student = object.object("student", student)
    let sinkReader = SinkConfigReader(sinksOf: root, environment: environment)
    config.sinks = object.list("sinks", minimum: 1, of: sinkReader.read)
    if let names = config.sinks?.map(\.name), Set(names).count < names.count {
      object.report(.noted(UserConfigFact.equalSinkNames.noted), at: object.range("sinks"))
    }
    config.context = object.object("context", SurroundingsReader.read) ?? config.context
    reportNobodys(root, &object)
    config.screen = object.object("screen", screen) ?? config.screen
    config.windowSeconds = object.object("time", windowSeconds) ?? config.windowSeconds
    config.questionReports = object.object("events", questionReports)?.wanted
    config.retentionDays =
      object.integer("retentionDays", in: 0...3_650) ?? config.retentionDays
    return object.reading(config)
  }

  /// What tells of one student goes with no other's events, so it must be said whose it is.
  private static func reportNobodys(_ root: JSONNode, _ object: inout ObjectReader) {
    guard object.value("student") == nil else { return }
    for key in Surroundings.Key.allCases where key.isPersonal {
      guard let member = root.member("context")?.node.member(key.rawValue) else { continue }
      object.report(
        .noted(ContextFact.nobodys(key: key.rawValue).noted), at: member.nameRange)
    }
  }

  private static func student(_ node: JSONNode) -> ValueReading<UserConfig.Student> {
    var object = ObjectReader(
      node, "student", keys: ["comment", "name", "email", "sourcedId", "timeFactor"])
    object.require("name")
    let name = object.value("name").flatMap {
      object.string($0, place: "name", allowsEmpty: false)
    }
    let email = object.string("email", allowsEmpty: false)
    let sourcedID = object.string("sourcedId", allowsEmpty: false)
    let timeFactor = object.number("timeFactor", .within(1...4)) ?? 1
    return object.reading(
      name.map {
        UserConfig.Student(
          name: $0, email: email, sourcedID: sourcedID,
          timeFactorPercent: Int64((timeFactor * 100).rounded()))
      })
  }

  private static func screen(_ node: JSONNode) -> ValueReading<ScreenConfig> {
    var object = ObjectReader(node, "screen", keys: ["comment", "theme", "truecolor"])
    let theme = object.word("theme", ThemeName.self, synonyms: themeSynonyms)
    let hasTruecolor = object.boolean("truecolor") ?? false
    return object.reading(ScreenConfig(theme: theme, hasTruecolor: hasTruecolor))
  }

  private static let themeSynonyms: [String: ThemeName] = [
    "default": .auto, "standard": .auto, "black": .dark, "white": .light, "none": .mono,
    "monochrome": .mono, "contrast": .highContrast,
  ]

  private static func windowSeconds(_ node: JSONNode) -> ValueReading<Int> {
    var object = ObjectReader(node, "time", keys: ["comment", "windowSeconds"])
    let seconds = object.integer("windowSeconds", in: 1...3600)
    return object.reading(seconds ?? 15)
  }

  private struct EventsConfig { var wanted: QuestionReports? }

  private static func questionReports(_ node: JSONNode) -> ValueReading<EventsConfig> {
    var object = ObjectReader(node, "events", keys: ["comment", "questions", "responses"])
    let reportsQuestions = object.boolean("questions") ?? false
    let reportsResponses = object.boolean("responses") ?? false
    if reportsResponses, !reportsQuestions {
      object.report(
        .noted(UserConfigFact.responsesWithoutQuestions.noted), at: object.range("responses"))
    }
    guard reportsQuestions else { return object.reading(EventsConfig()) }
    return object.reading(
      EventsConfig(wanted: reportsResponses ? .withResponses : .withoutResponses))
  }
}
