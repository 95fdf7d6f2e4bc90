import Caliper

extension EventCheckTests {
  static let questionRows = itemRows + attemptRows + responseRows + scoreRows

  private static let itemRows: [Row] = [
    .question(
      GoldenEvents.started, "\"Started\"", "\"Seen\"", "action",
      .notOneOf(["Started", "Completed", "Skipped"])),
    .question(GoldenEvents.graded, "\"Graded\"", "\"Completed\"", "action", .notOneOf(["Graded"])),
    .question(
      GoldenEvents.started, "\"AssessmentProfile\"", "\"TimebackProfile\"", "profile",
      .notOneOf(["AssessmentProfile"])),
    .question(
      GoldenEvents.graded, "\"GradingProfile\"", "\"AssessmentProfile\"", "profile",
      .notOneOf(["GradingProfile"])),
    .question(
      GoldenEvents.started, "\"edApp\":\"https://quiz.example.com\",", "", "edApp", .missing),
    .question(
      GoldenEvents.graded, "\"edApp\":\"https://quiz.example.com\",", "", "edApp", .missing),
    .question(GoldenEvents.started, "\"edApp\":\"https://", "\"edApp\":\"", "edApp", .notAURI),
    .question(GoldenEvents.started, "\"session\"", "\"xp\":1,\"session\"", "xp", .unknownKey),
    .question(
      GoldenEvents.started, "09.004Z", "09Z", "eventTime", .notAnInstant),
    .question(
      GoldenEvents.started, "\"id\":\"urn:uuid:", "\"id\":\"urn:uid:", "id", .notAnEventID),
    .question(
      GoldenEvents.started, "\"ada@example.com\"", "\"ada\"", "actor.email", .notAnEmailAddress),
    .question(
      GoldenEvents.started, "\"TimebackUser\"", "\"\"", "actor.type", .empty),
    .question(
      GoldenEvents.started, "/items/half\",\"isPartOf", "/items/a half\",\"isPartOf", "object.id",
      .notAURI),
    .question(
      GoldenEvents.started, "\"AssessmentItem\"", "\"Question\"", "object.type",
      .notOneOf(["AssessmentItem"])),
    .question(GoldenEvents.started, "\"Half of 3/4?\"", "\" \"", "object.name", .empty),
    .question(
      GoldenEvents.started, "\"isPartOf\":{\"id\":\"https://", "\"isPartOf\":{\"id\":\"",
      "object.isPartOf.id", .notAURI),
    .question(
      GoldenEvents.started, ",\"type\":\"Assessment\"", "", "object.isPartOf.type", .missing),
    .question(
      GoldenEvents.started, "\"Fractions 1\"", "1", "object.isPartOf.name",
      .wrongType(expected: .string)),
  ]

  private static let attemptRows: [Row] = [
    .question(
      GoldenEvents.started, "\"Attempt\"", "\"Try\"", "generated.type", .notOneOf(["Attempt"])),
    .question(
      GoldenEvents.skipped, "\"Attempt\"", "\"Response\"", "generated.type",
      .notOneOf(["Attempt"])),
    .question(GoldenEvents.started, "\"count\":2", "\"count\":0", "generated.count", .below(1)),
    .question(
      GoldenEvents.started, "\"count\":2", "\"count\":1.5", "generated.count",
      .wrongType(expected: .integer)),
    .question(
      GoldenEvents.started, "\"assignee\":\"https://", "\"assignee\":\"", "generated.assignee",
      .notAURI),
    .question(
      GoldenEvents.started, "\"assignee\":", "\"by\":", "generated.assignee", .missing),
    .question(
      GoldenEvents.started, "\"assignable\":", "\"of\":", "generated.assignable", .missing),
    .question(
      GoldenEvents.started, "\"id\":\"https://quiz.example.com/activities", "\"id\":\"quiz",
      "generated.id", .notAURI),
  ]

  private static let responseRows: [Row] = [
    .question(
      GoldenEvents.answered, "\"Response\"", "\"Attempt\"", "generated.type",
      .notOneOf(["Response"])),
    .question(
      GoldenEvents.answered, "\"attempt\":\"https://", "\"attempt\":\"", "generated.attempt",
      .notAURI),
    .question(
      GoldenEvents.answered, "\"attempt\":\"https", "\"attempt\":2,\"try\":\"https",
      "generated.attempt", .wrongType(expected: .string)),
    .question(
      GoldenEvents.answered, "\"PT9.004S\"", "\"9.004\"", "generated.duration", .notADuration),
    .question(
      GoldenEvents.answered, "\"PT9.004S\"", "9.004", "generated.duration",
      .wrongType(expected: .string)),
    .question(
      GoldenEvents.answered, "\"startedAtTime\":\"2026-01-27T10:00:00.000Z\"",
      "\"startedAtTime\":\"2026-01-27T10:00:09.005Z\"", "generated.endedAtTime",
      .before("startedAtTime")),
    .question(
      GoldenEvents.answered, "\"startedAtTime\":\"2026-01-27T10:00:00.000Z\"",
      "\"startedAtTime\":\"10:00\"", "generated.startedAtTime", .notAnInstant),
    .question(
      GoldenEvents.answeredInFull, "{\"response\":[\"a\"]}", "[\"a\"]", "generated.extensions",
      .wrongType(expected: .object)),
  ]

  private static let scoreRows: [Row] = [
    .question(
      GoldenEvents.graded, "\"object\":\"https://", "\"object\":\"", "object", .notAURI),
    .question(
      GoldenEvents.graded, "\"object\":\"", "\"object\":{},\"target\":\"", "object",
      .wrongType(expected: .string)),
    .question(
      GoldenEvents.graded, "\"Score\"", "\"Result\"", "generated.type", .notOneOf(["Score"])),
    .question(
      GoldenEvents.graded, "\"QUESTION_RESULT\"", "\"EXAM\"", "generated.scoreType",
      .notOneOf(["QUESTION_RESULT"])),
    .question(
      GoldenEvents.graded, "\"scoreType\":\"QUESTION_RESULT\",", "", "generated.scoreType",
      .missing),
    .question(
      GoldenEvents.graded, "\"scoreGiven\":0.833333,", "", "generated.scoreGiven", .missing),
    .question(
      GoldenEvents.graded, "\"scoreGiven\":0.833333", "\"scoreGiven\":\"1\"",
      "generated.scoreGiven", .wrongType(expected: .number)),
    .question(
      GoldenEvents.graded, "\"scoreGiven\":0.833333", "\"scoreGiven\":2.500001",
      "generated.scoreGiven", .above("maxScore")),
    .question(
      GoldenEvents.graded, "\"maxScore\":2.5,\"scoreGiven\":0.833333",
      "\"maxScore\":-1,\"scoreGiven\":-1", "generated.maxScore", .below(0)),
    .question(
      GoldenEvents.graded, "\"maxScore\":2.5", "\"comment\":\"\",\"maxScore\":2.5",
      "generated.comment", .empty),
    .question(
      GoldenEvents.graded, "\"maxScore\":2.5", "\"max_score\":2.5", "generated.max_score",
      .unknownKey),
    .question(
      GoldenEvents.graded, "\"attempt\":\"https://", "\"attempt\":\"", "generated.attempt",
      .notAURI),
  ]
}
