import Caliper

/// The sensor of a course, and the place of `timeback.config.json` it is from.
struct CourseSensor: Equatable, Sendable {
  enum Origin: Equatable, Sendable {
    case overrides, course, defaults, root
    /// The origin of the `launchUrl` that holds.
    case launchURL
  }

  var url: SensorURL
  var origin: Origin

  /// The first that is said, from the most exact place to the widest (timeback.md F.6); `nil` where
  /// none is.
  init?(
    overrides: CourseSettings, course: CourseSettings, defaults: CourseSettings,
    root: CourseSettings
  ) {
    let said: [(String?, Origin)] = [
      (overrides.sensor, .overrides), (course.sensor, .course), (defaults.sensor, .defaults),
      (root.sensor, .root),
    ]
    for case (let text?, let origin) in said {
      guard let url = SensorURL(text) else { return nil }
      self.init(url, origin)
      return
    }
    let launchURL = overrides.over(course).over(defaults).over(root).launchURL
    guard let url = launchURL.flatMap(SensorURL.init(originOf:)) else { return nil }
    self.init(url, .launchURL)
  }

  private init(_ url: SensorURL, _ origin: Origin) {
    self.url = url
    self.origin = origin
  }

  /// The sensor of what belongs to no course.
  init?(root: CourseSettings) {
    let nothing = CourseSettings()
    self.init(overrides: nothing, course: nothing, defaults: nothing, root: root)
  }
}
