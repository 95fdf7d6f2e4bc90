import Caliper

extension EventCheckTests {
  static let envelopeRows: [Row] = [
    .time("/caliper/v1p2", "/caliper/v1p1", "@context", .notOneOf([CaliperEvent.context])),
    .time(
      "\"type\":\"TimeSpentEvent\"", "\"type\":\"TimebackEvent\"", "type",
      .notOneOf(["ActivityEvent", "TimeSpentEvent", "AssessmentItemEvent", "GradeEvent"])),
    .time("\"SpentTime\"", "\"Completed\"", "action", .notOneOf(["SpentTime"])),
    .done("\"Completed\"", "\"Started\"", "action", .notOneOf(["Completed"])),
    .time("\"TimebackProfile\"", "\"GeneralProfile\"", "profile", .notOneOf(["TimebackProfile"])),
    .time("\"TimebackProfile\"", "null", "profile", .missing),
    .time("\"urn:uuid:9e64cd04", "\"9e64cd04", "id", .notAnEventID),
    .time("urn:uuid:9e64cd04", "urn:uuid:urn:uuid:9e64cd04", "id", .notAnEventID),
    .time("urn:uuid:9e64cd04-", "urn:uuid:9e64cd04", "id", .notAnEventID),
    .time("15.000Z\",\"extensions", "15Z\",\"extensions", "eventTime", .notAnInstant),
    .time("15.000Z\",\"extensions", "15.000\",\"extensions", "eventTime", .notAnInstant),
    .time(
      "\"2026-01-27T10:00:15.000Z\",\"extensions", "1769508015,\"extensions", "eventTime",
      .wrongType(expected: .string)),
    .time("\"edApp\"", "\"runId\":\"1\",\"edApp\"", "runId", .unknownKey),
    .time("\"edApp\":\"https://quiz", "\"edApp\":\"quiz", "edApp", .notAURI),
    .time("\"session\":\"urn:uuid:", "\"session\":\"", "session", .notAURI),
    .done(
      "{\"pctCompleteApp\":40}", "40", "generated.extensions", .wrongType(expected: .object)),
    .time("\"edApp\"", "\"group\":7,\"edApp\"", "group", .wrongType(expected: .string)),
    .time("\"edApp\"", "\"group\":{\"id\":\"g\",\"type\":\"G\"},\"edApp\"", "group.id", .notAURI),
    .time("\"edApp\"", "\"target\":{\"type\":\"Frame\"},\"edApp\"", "target.id", .missing),
    .time("\"edApp\"", "\"referrer\":{\"id\":\"urn:a:b\"},\"edApp\"", "referrer.type", .missing),
  ]

  static let actorRows: [Row] = [
    .time("\"id\":\"https://quiz.example.com/users", "\"id\":\"quiz/users", "actor.id", .notAURI),
    .time("users/ada%40example.com", "users/ada example", "actor.id", .notAURI),
    .time("users/ada%40example.com", "users/ada%4", "actor.id", .notAURI),
    .time("users/ada%40example.com", "users/ädä", "actor.id", .notAURI),
    .time("\"ada@example.com\"", "\"ada\"", "actor.email", .notAnEmailAddress),
    .time("\"ada@example.com\"", "\"a@b@example.com\"", "actor.email", .notAnEmailAddress),
    .time("\"ada@example.com\"", "\"@example.com\"", "actor.email", .notAnEmailAddress),
    .time("\"ada@example.com\"", "\"ada@\"", "actor.email", .notAnEmailAddress),
    .time("\"ada@example.com\"", "\"a da@example.com\"", "actor.email", .notAnEmailAddress),
    .time("\"ada@example.com\"", "\"ada@exa mple.com\"", "actor.email", .notAnEmailAddress),
    .time("\"ada@example.com\"", "\"ada@example..com\"", "actor.email", .notAnEmailAddress),
    .time("\"ada@example.com\"", "\" \"", "actor.email", .empty),
    .time("\"email\":\"ada@example.com\",", "", "actor.email", .missing),
    .time("\"TimebackUser\"", "\"Person\"", "actor.type", .notOneOf(["TimebackUser"])),
    .time("\"email\"", "\"sourcedId\":\"u\",\"email\"", "actor.sourcedId", .unknownKey),
    .time("\"email\"", "\"name\":\"\",\"email\"", "actor.name", .empty),
    .time(
      "\"student\"", "\"learner\"", "actor.role",
      .notOneOf(["student", "teacher", "admin", "guide"])),
  ]

  static let objectRows: [Row] = [
    .time("Math/g3/fractions-1", "Social Studies/g3", "object.id", .notAURI),
    .time(
      "\"subject\":\"Math\"", "\"subject\":\"Maths\"", "object.subject",
      .notOneOf([
        "Reading", "Language", "Vocabulary", "Social Studies", "Writing", "Science", "FastMath",
        "Math", "None", "Other",
      ])),
    .time(
      "\"TimebackActivityContext\"", "\"Assessment\"", "object.type",
      .notOneOf(["TimebackActivityContext"])),
    .time("\"app\":{\"name\":\"bellwork\"},", "", "object.app", .missing),
    .time("\"name\":\"bellwork\"", "\"name\":\"\"", "object.app.name", .empty),
    .time("\"name\":\"bellwork\"", "\"name\":7", "object.app.name", .wrongType(expected: .string)),
    .time(",\"name\":\"MATH-3\"", "", "object.course.name", .missing),
    .time(
      "\"name\":\"MATH-3\"", "\"name\":\"M\",\"code\":\"M\"", "object.course.code", .unknownKey),
    .time("\"https://api.timeback", "\"api.timeback", "object.course.id", .notAURI),
    .time("{\"name\":\"Fractions 1\"}", "\"F\"", "object.activity", .wrongType(expected: .object)),
    .time("\"process\":true", "\"process\":\"yes\"", "object.process", .wrongType(expected: .bool)),
    .time("\"process\":true", "\"process\":true,\"xp\":1", "object.xp", .unknownKey),
  ]

  static let timeRows: [Row] = [
    .time(
      "TimebackTimeSpentMetricsCollection", "TimebackActivityMetricsCollection", "generated.type",
      .notOneOf(["TimebackTimeSpentMetricsCollection"])),
    .time("\"urn:uuid:aac6b72b", "\"metrics-123", "generated.id", .notAURI),
    .time(
      "\"type\":\"active\"", "\"type\":\"idle\"", "generated.items[0].type",
      .notOneOf(["active", "inactive", "waste", "unknown", "anti-pattern"])),
    .time("\"value\":9.003", "\"value\":-0.001", value(0), .outOfRange(0...86_400)),
    .time("\"value\":9.003", "\"value\":86400.001", value(0), .outOfRange(0...86_400)),
    .time("\"value\":9.003", "\"value\":16.001", value(0), .longerThanWindow),
    .time("\"value\":9.003", "\"value\":\"9\"", value(0), .wrongType(expected: .number)),
    .time("\"value\":9.003", "\"value\":true", value(0), .wrongType(expected: .number)),
    .time(",\"value\":9.003", "", value(0), .missing),
    .time(",\"value\":5.997", "", value(1), .missing),
    .time("\"subType\"", "\"sub_type\"", "generated.items[1].sub_type", .unknownKey),
    .time("\"unfocused\"", "\"\"", "generated.items[1].subType", .empty),
    .time(
      "\"startDate\":\"2026-01-27T10:00:00.000Z\"", "\"startDate\":\"2026-01-27\"",
      "generated.items[0].startDate", .notAnInstant),
    .time(
      "\"startDate\":\"2026-01-27T10:00:00.000Z\"", "\"startDate\":\"2026-01-27T10:00:15.001Z\"",
      "generated.items[0].endDate", .before("startDate")),
    .time("\"items\":[{", "\"items\":[1,{", "generated.items[0]", .wrongType(expected: .object)),
    .time(
      "\"type\":\"TimebackTime", "\"attempt\":1,\"type\":\"TimebackTime", "generated.attempt",
      .unknownKey),
  ]

  static let completionRows: [Row] = [
    .done(
      "TimebackActivityMetricsCollection", "TimebackTimeSpentMetricsCollection", "generated.type",
      .notOneOf(["TimebackActivityMetricsCollection"])),
    .done(
      "\"xpEarned\"", "\"xp\"", "generated.items[2].type",
      .notOneOf(["totalQuestions", "correctQuestions", "masteredUnits", "xpEarned"])),
    .done("\"masteredUnits\"", "\"xpEarned\"", "generated.items[3]", .duplicateItem),
    .done(
      "{\"type\":\"totalQuestions\",\"value\":10},", "", "generated.items[0]",
      .without("totalQuestions")),
    .done(
      "{\"type\":\"correctQuestions\",\"value\":9},", "", "generated.items[0]",
      .without("correctQuestions")),
    .done("\"value\":9}", "\"value\":11}", value(1), .above("totalQuestions")),
    .done("\"value\":9}", "\"value\":-1}", value(1), .below(0)),
    .done("\"value\":9}", "\"value\":9.5}", value(1), .wrongType(expected: .integer)),
    .done("\"value\":10}", "\"value\":10.5}", value(0), .wrongType(expected: .integer)),
    .done("\"value\":1}", "\"value\":-1}", value(3), .below(0)),
    .done("\"value\":1}", "\"value\":0.5}", value(3), .wrongType(expected: .integer)),
    .done("\"value\":0.57", "\"value\":\"0.57\"", value(2), .wrongType(expected: .number)),
    .done(",\"value\":0.57", "", value(2), .missing),
    .done("\"masteredUnits\"", "\"pctCompleteApp\"", "generated.items[3].type", .progressAsItem),
    .done("\"masteredUnits\"", "\"pctComplete\"", "generated.items[3].type", .progressAsItem),
    .done("\"pctCompleteApp\":40", "\"pctCompleteApp\":101", progress, .outOfRange(0...100)),
    .done("\"pctCompleteApp\":40", "\"pctCompleteApp\":-1", progress, .outOfRange(0...100)),
    .done(
      "\"pctCompleteApp\":40", "\"pctCompleteApp\":\"40\"", progress, .wrongType(expected: .number)),
    .done("\"attempt\":1", "\"attempt\":0", "generated.attempt", .below(1)),
    .done("\"attempt\":1", "\"attempt\":1.5", "generated.attempt", .wrongType(expected: .integer)),
    .done(
      "\"attempt\":1", "\"attempt\":\"1\"", "generated.attempt", .wrongType(expected: .integer)),
    .done("\"attempt\":1", "\"attempt\":1,\"xp\":1", "generated.xp", .unknownKey),
  ]

  private static func value(_ item: Int) -> String { "generated.items[\(item)].value" }
  private static let progress = "generated.extensions.pctCompleteApp"
}
