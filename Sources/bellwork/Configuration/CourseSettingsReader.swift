import Activities
import Caliper

/// Reads what a place of `timeback.config.json` says of courses.
///
/// Its metadata is the platform's: keys that are not known here are passed over, and what is known
/// has its type.
enum CourseSettingsReader {
  static let keys = ["comment", "level", "sensor", "launchUrl", "metadata"]
  /// What says which course it is (timeback.md F.5).
  static let identityKeys = ["subject", "grade", "courseCode", "ids"]

  /// `defaults`, or one environment of `overrides`: an object of settings alone.
  static func settings(
    _ node: JSONNode, _ owner: String, ignoresEmpty: Bool
  ) -> ValueReading<CourseSettings> {
    var object = ObjectReader(node, owner, keys: keys + identityKeys, isOpen: true)
    for key in identityKeys {
      guard let member = node.member(key) else { continue }
      let fact = TimebackConfigFact.fixedKey(key, owner: owner)
      object.report(.noted(fact.noted), at: member.nameRange)
    }
    let settings = settings(&object, ignoresEmpty: ignoresEmpty)
    return object.reading(settings)
  }

  /// The settings among the members of an object; empty texts of overrides say nothing.
  static func settings(
    _ object: inout ObjectReader, ignoresEmpty: Bool = false
  ) -> CourseSettings {
    var settings = addresses(&object, ignoresEmpty: ignoresEmpty)
    settings.level = object.string("level")
    if ignoresEmpty, settings.level?.isEmpty == true { settings.level = nil }
    let metadata = object.object("metadata", metadata) ?? CourseSettings()
    settings.goals = metadata.goals
    settings.metrics = metadata.metrics
    return settings
  }

  /// Those that the top of the file has, too.
  static func addresses(
    _ object: inout ObjectReader, ignoresEmpty: Bool = false
  ) -> CourseSettings {
    CourseSettings(
      sensor: url("sensor", &object, ignoresEmpty) { SensorURL($0) },
      launchURL: url("launchUrl", &object, ignoresEmpty, SensorURL.init(originOf:)))
  }

  private static func url(
    _ key: String, _ object: inout ObjectReader, _ ignoresEmpty: Bool,
    _ made: (String) -> SensorURL?
  ) -> String? {
    guard let text = object.string(key, allowsEmpty: ignoresEmpty), !text.isEmpty else {
      return nil
    }
    guard made(text) != nil else {
      let fact = TimebackConfigFact.noURL(key: key, text)
      object.report(.noted(fact.noted), at: object.range(key))
      return nil
    }
    return text
  }

  private static func metadata(_ node: JSONNode) -> ValueReading<CourseSettings> {
    var object = lenient(node, "metadata")
    for key in ["courseType", "publishStatus", "contactEmail"] { _ = object.string(key) }
    var settings = CourseSettings()
    settings.goals = object.object("goals") { numbers($0, "goals") } ?? [:]
    settings.metrics = object.object("metrics", metrics) ?? [:]
    return object.reading(settings)
  }

  private static func metrics(
    _ node: JSONNode
  ) -> ValueReading<[CourseSettings.Metric: Double]> {
    var object = lenient(node, "metrics")
    _ = object.integer(CourseSettings.Metric.totalLessons.rawValue, in: 1...1_000_000)
    guard object.findings.isEmpty else { return object.reading(nil) }
    return numbers(node, "metrics")
  }

  private static func numbers<Key: RawRepresentable & CaseIterable & Hashable>(
    _ node: JSONNode, _ owner: String
  ) -> ValueReading<[Key: Double]> where Key.RawValue == String {
    var object = lenient(node, owner)
    var numbers: [Key: Double] = [:]
    for key in Key.allCases {
      numbers[key] = object.number(key.rawValue, .atLeast(0))
    }
    return object.reading(numbers)
  }

  /// A reader that has nothing against any key: older files have others than today's.
  private static func lenient(_ node: JSONNode, _ owner: String) -> ObjectReader {
    ObjectReader(node, owner, keys: (node.members ?? []).map(\.name))
  }
}
