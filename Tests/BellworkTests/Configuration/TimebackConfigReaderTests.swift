import Activities
import Caliper
import Testing

@testable import bellwork

/// What `timeback.config.json` comes to in an environment, and where its mistakes are.
@Suite struct TimebackConfigReaderTests {
  private func reading(
    _ text: String, _ name: TimebackEnvironment.Name = .production
  ) throws -> (config: TimebackConfig?, problems: String) {
    let bytes = Array(text.utf8)
    let document = JSONReader.read(bytes)
    let reader = TimebackConfigReader(
      environment: TimebackEnvironment(name: name, origin: .nothing))
    let reading = reader.read(try #require(document.root))
    let problems = Problem.located(reading.findings, in: document.source)
    let text = ProblemText(fileName: "c", source: SourceText(bytes)).render(problems)
    // The codes stand in a column.
    return (reading.value, text.replacing(#/ +\[/#, with: " ["))
  }

  private func course(
    _ text: String, _ name: TimebackEnvironment.Name = .production
  ) throws -> TimebackConfig.Course {
    let (config, problems) = try reading(text, name)
    #expect(problems == "")
    return try #require(config?.courses.first)
  }

  private static let layered = """
    { "sensor": "https://root.example.org",
      "defaults": {
        "level": "Elementary",
        "metadata": { "goals": { "dailyXp": 10, "dailyLessons": 1 }, "metrics": { "totalXp": 100 } } },
      "courses": [
        { "subject": "Math", "grade": 3, "ids": { "staging": "s-1", "production": "p-1" },
          "metadata": {
            "goals": { "dailyXp": 20, "dailyAccuracy": 80 },
            "metrics": { "totalLessons": 40 } },
          "overrides": {
            "staging": {
              "level": "", "sensor": "https://staging.example.org",
              "metadata": { "goals": { "dailyXp": 1 }, "metrics": { "totalLessons": 4 } } },
            "production": { "level": "Primary", "sensor": "", "launchUrl": "" } } } ] }
    """

  @Test func `lays the course over the defaults, and overrides over both`() throws {
    let staging = try course(Self.layered, .staging)
    #expect(staging.id == "s-1")
    #expect(staging.settings.level == "Elementary")
    #expect(
      staging.settings.goals == [.dailyXP: 1, .dailyLessons: 1, .dailyAccuracy: 80])
    #expect(staging.settings.metrics == [.totalXP: 100, .totalLessons: 4])
    #expect(staging.totalLessons == 4)
    #expect(staging.sensor?.url.text == "https://staging.example.org")

    let production = try course(Self.layered)
    #expect(production.id == "p-1")
    #expect(production.settings.level == "Primary")
    #expect(production.settings.goals == [.dailyXP: 20, .dailyLessons: 1, .dailyAccuracy: 80])
    #expect(production.totalLessons == 40)
    #expect(production.sensor?.url.text == "https://root.example.org")
    #expect(try course(Self.layered, .local) == staging)
  }

  struct SensorCase: Sendable, CustomTestStringConvertible {
    var root = ""
    var course = ""
    var overrides = ""
    var sensor: String
    var origin: CourseSensor.Origin
    var testDescription: String { "\(sensor) of \(origin)" }

    var text: String {
      """
      {\(root.isEmpty ? "" : root + ",")
       "courses":[{"courseCode":"M"\(course.isEmpty ? "" : "," + course),
         "overrides":{"production":{\(overrides)}}}]}
      """
    }
  }

  static let sensors = [
    SensorCase(
      root: #""sensor":"https://r.org""#, course: #""sensor":"https://c.org""#,
      overrides: #""sensor":"https://o.org""#, sensor: "https://o.org", origin: .overrides),
    SensorCase(
      root: #""sensor":"https://r.org""#, course: #""sensor":"https://c.org/""#,
      overrides: #""launchUrl":"https://o.org""#, sensor: "https://c.org", origin: .course),
    SensorCase(
      root: #""sensor":"https://r.org","defaults":{"sensor":"https://d.org"}"#,
      sensor: "https://d.org", origin: .defaults),
    SensorCase(
      root: #""sensor":"https://r.org""#, course: #""launchUrl":"https://c.org/x""#,
      sensor: "https://r.org", origin: .root),
    SensorCase(
      root: #""launchUrl":"https://r.org/x""#, course: #""launchUrl":"https://c.org:8443/x?y""#,
      sensor: "https://c.org:8443", origin: .launchURL),
    SensorCase(
      root: #""launchUrl":"https://r.org/x""#, overrides: #""launchUrl":"https://o.org/x""#,
      sensor: "https://o.org", origin: .launchURL),
    SensorCase(
      root: #""launchUrl":"https://r.org/x""#, sensor: "https://r.org", origin: .launchURL),
  ]

  @Test(arguments: sensors)
  func `takes the sensor from the most exact place`(_ given: SensorCase) throws {
    let sensor = try course(given.text).sensor
    #expect(sensor?.url.text == given.sensor)
    #expect(sensor?.origin == given.origin)
  }

  @Test func `passes over what only other tools use`() throws {
    let text = """
      { "$schema": "https://timeback.dev/schema.json", "studio": { "port": 1 }, "apps": [],
        "sensor": "https://a.org",
        "courses": [
          { "subject": "Math", "grade": -1, "ids": null, "overrides": null, "owner": "x",
            "metadata": {
              "courseType": "base", "isSupplemental": true, "timebackVisible": "always",
              "goals": { "dailyXP": 5 }, "metrics": { "xpPerMinute": 1 } } },
          { "courseCode": "X", "ids": { "production": null, "staging": "" } } ] }
      """
    let (config, problems) = try reading(text)
    #expect(problems == "")
    #expect(config?.courses.map(\.name) == ["Math G-1", "X"])
    #expect(config?.courses.map(\.id) == [nil, nil])
    #expect(try reading(text, .staging).config?.courses.last?.id == nil)
    #expect(try reading("{}").config?.courses == [])
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var text: String
    var message: String
    var testDescription: String { message }

    /// Of one course, from column 32 on.
    init(course: String, _ message: String) {
      self.init(#"{"sensor":"https://a.org","courses":[{"# + course + "}]}", message)
    }

    init(_ text: String, _ message: String) {
      self.text = text
      self.message = message
    }
  }

  static let mistakes = [
    Mistake(#"{"sensr":"https://a.org"}"#, #"c:1:2: error: "sensr" is not a key"#),
    Mistake(#"{"sensor":"a.org"}"#, #"c:1:11: error: "a.org" is not a URL [sensor-no-url]"#),
    Mistake(#"{"launchUrl":"a"}"#, #"c:1:14: error: "a" is not a URL [launch-no-url]"#),
    Mistake(#"{"defaults":[]}"#, #"c:1:13: error: "defaults" must be an object"#),
    Mistake(
      #"{"defaults":{"grade":3}}"#,
      #"c:1:14: error: "grade" says which course it is and cannot stand in defaults"#),
    Mistake(#"{"courses":{}}"#, #"c:1:12: error: "courses" must be a list"#),
    Mistake(
      #"{"courses":[{"courseCode":"M"}]}"#,
      #"c:1:13: error: the course "M" has no sensor in production"#),
    Mistake(
      #"{"courses":[{"courseCode":"M","overrides":{"staging":{"sensor":"https://a.org"}}}]}"#,
      #"[no-sensor]"#),
    Mistake(course: #""subject":"Math""#, "c:1:38: error: a course needs a \"grade\""),
    Mistake(
      course: #""subject":"Basket","grade":3"#, "c:1:49: error: \"subject\" cannot be \"Basket\""),
    Mistake(course: #""grade":99"#, "c:1:47: error: "),
    Mistake(course: #""grade":"3""#, "c:1:47: error: \"grade\" must be a number"),
    Mistake(
      course: #""grade":3,"ids":{"prod":"x"}"#, #"c:1:56: error: "prod" is not a key of ids"#),
    Mistake(
      course: #""grade":3,"ids":{"staging":7}"#, #"c:1:66: error: "staging" must be text"#),
    Mistake(
      course: #""grade":3,"overrides":{"local":{}}"#,
      #"error: "local" is not a key of overrides"#),
    Mistake(
      course: #""grade":3,"overrides":{"staging":{"ids":{}}}"#,
      #"c:1:73: error: "ids" says which course it is and cannot stand in overrides.staging"#),
    Mistake(
      course: #""grade":3,"overrides":{"staging":{"courseCode":"N"}}"#, "[not-overridable]"),
    Mistake(
      course: #""grade":3,"overrides":{"staging":{"sensor":"x"}}"#, "c:1:82: error: \"x\" is not"),
    Mistake(
      course: #""grade":3,"metadata":{"metrics":{"totalLessons":2.5}}"#,
      #"c:1:87: error: "totalLessons" must be a whole number"#),
    Mistake(
      course: #""grade":3,"metadata":{"goals":{"dailyXp":"10"}}"#,
      #"c:1:80: error: "dailyXp" must be a number"#),
    Mistake(
      course: #""grade":3,"metadata":{"courseType":1}"#, #"error: "courseType" must be text"#),
    Mistake(
      course: #""grade":3},{"grade":3,"subject":"None""#,
      #"c:1:59: error: another course has the same subject and grade, None 3 [course-twice]"#),
    Mistake(
      course: #""courseCode":"M"},{"grade":3,"courseCode":"M""#,
      #"c:1:81: error: another course has the same code "M""#),
  ]

  @Test(arguments: mistakes) func `finds mistakes`(_ mistake: Mistake) throws {
    let problems = try reading(mistake.text).problems
    #expect(problems.contains(mistake.message), "\(problems)")
    #expect(problems.split(separator: "\n").count { $0.contains(": error: ") } == 1, "\(problems)")
  }

  @Test func `finds an activity's course by its code, else by subject and grade`() throws {
    let (config, _) = try reading(
      """
      { "sensor": "https://a.org", "courses": [
        { "subject": "Math", "grade": 3 }, { "subject": "Math", "grade": 4, "courseCode": "M4" },
        { "grade": 3 } ] }
      """)
    let found = try #require(config)
    func name(_ subject: Subject, _ grades: [Int], code: String? = nil) -> String? {
      var activity = Activity(identifier: "a", title: "A", items: [])
      activity.subject = subject
      activity.grades = grades.compactMap(Grade.init(rawValue:))
      activity.course = code.map { CourseReference(code: $0) }
      return found.course(of: activity)?.name
    }
    #expect(name(.math, [3]) == "Math G3")
    #expect(name(.none, [3]) == "None G3")
    #expect(name(.math, [4]) == "M4")
    #expect(name(.science, [1], code: "M4") == "M4")
    #expect(name(.math, [3], code: "M5") == nil)
    #expect(name(.math, [3, 4]) == nil)
    #expect(name(.math, []) == nil)
  }
}
