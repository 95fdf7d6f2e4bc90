/// Reads the root object of an activity file.
struct RootReader {
  /// The key that makes a JSON file an activity.
  static let mark = "bellwork"
  private static let keys = [
    "$schema", mark, "identifier", "title", "description", "instructions", "language", "subject",
    "grades", "course", "unit", "mastery", "xp", "xpPolicy", "estimatedMinutes", "standards",
    "tags", "authors", "license", "source", "settings", "stimuli", "items", "translations",
    "comment",
  ]

  private var object: ObjectReader
  private let files: ActivityFiles

  static func read(
    _ root: JSONNode, fileName: String, files: ActivityFiles
  ) -> ValueReading<Activity> {
    guard root.members == nil || root.member(mark) != nil || root.member("items") != nil else {
      let fact = ShapeFact.missingKey(mark, owner: "an activity")
      return ValueReading(nil, [Finding(root.opening, .shape(fact))])
    }
    var reader = RootReader(
      object: ObjectReader(root, "an activity", place: "activity", keys: keys), files: files)
    let activity = reader.activity(root, fileName: fileName)
    return reader.object.reading(activity)
  }

  private mutating func activity(_ root: JSONNode, fileName: String) -> Activity? {
    guard object.isObject else { return nil }
    object.require(RootReader.mark, "title", "items")
    readVersion()
    readShapesAlone()
    var activity = Activity(
      identifier: object.identifier("identifier") ?? ActivityReader.identifier(ofFile: fileName),
      title: title() ?? "", items: [])
    readTexts(&activity)
    readCourse(&activity)
    activity.settings = object.object("settings", SettingsReader.read) ?? Settings()
    activity.stimuli = object.object("stimuli") { StimuliReader.read($0, files) } ?? [:]
    let items = readItems(activity.settings)
    activity.items = items.compactMap(\.self)
    let translations = TranslationsReader(of: activity, in: root)
    activity.translations = object.object("translations", translations.read) ?? [:]
    let checker = ActivityChecker(root: root, activity: activity, isWhole: !items.contains(nil))
    for finding in checker.findings { object.report(finding.fact, at: finding.range) }
    return activity
  }

  private mutating func readVersion() {
    guard let number = object.jsonNumber(RootReader.mark, .any), number.integer != 1 else { return }
    object.report(
      .activity(.versionNotSupported(number.text)), at: object.range(RootReader.mark))
  }

  private mutating func title() -> String? {
    let title = object.string("title", allowsEmpty: false)
    if let title, title.count > 120 {
      let fact = ShapeFact.outOfRange(
        "title", found: "\(title.count)", allowed: "at most 120 characters", meant: nil)
      object.report(.shape(fact), at: object.range("title"))
    }
    return title
  }

  private mutating func readTexts(_ activity: inout Activity) {
    activity.description = object.string("description")
    activity.instructions = object.string("instructions", allowsEmpty: false)
    activity.language = object.language("language") ?? "en"
  }

  private mutating func readCourse(_ activity: inout Activity) {
    activity.subject =
      object.word("subject", Subject.self, synonyms: Synonyms.subjects) ?? .none
    activity.grades = object.grades("grades")
    activity.course = object.object("course", CourseReader.course)
    activity.unit = object.object("unit", CourseReader.unit)
    activity.mastery = object.object("mastery", CourseReader.mastery)
    activity.xpPolicy = object.word("xpPolicy", XPPolicy.self) ?? .focusedMinutes
    activity.expectedXP = object.number("xp", .atLeast(0))
    activity.estimatedMinutes = object.number("estimatedMinutes", .positive)
  }

  /// What the format has and nothing here uses yet: looked at, and left.
  private mutating func readShapesAlone() {
    for key in ["$schema", "license", "source", "comment"] { _ = object.string(key) }
    _ = object.strings("tags", allowsEmpty: true, isUnique: true)
    _ = object.strings("authors", allowsEmpty: true)
    object.readStandards()
  }

  private mutating func readItems(_ settings: Settings) -> [Item?] {
    let reader = ItemReader(shufflesChoices: settings.shuffleChoices, files: files)
    let nodes = object.list("items", minimum: 1) ?? []
    return nodes.enumerated().map { index, node in
      object.take(reader.read(node, place: "items[\(index)]"))
    }
  }
}
