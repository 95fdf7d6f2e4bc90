/// Events as they are sent, byte for byte, each on one line; the breaks here are not in them.
enum GoldenEvents {
  /// A window of 15 s, of which 9.003 s were active.
  static let timeSpent = """
    {"@context":"http://purl.imsglobal.org/ctx/caliper/v1p2","action":"SpentTime",\
    "actor":{"email":"ada@example.com",\
    "id":"https://quiz.example.com/users/ada%40example.com","role":"student",\
    "type":"TimebackUser"},"edApp":"https://quiz.example.com",\
    "eventTime":"2026-01-27T10:00:15.000Z","extensions":{"courseId":"c-1",\
    "runId":"6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b","timeRules":"bellwork-1"},\
    "generated":{"id":"urn:uuid:aac6b72b-0ebd-4139-9907-b4d69174a079",\
    "items":[{"endDate":"2026-01-27T10:00:15.000Z","startDate":"2026-01-27T10:00:00.000Z",\
    "type":"active","value":9.003},{"endDate":"2026-01-27T10:00:15.000Z",\
    "startDate":"2026-01-27T10:00:00.000Z","subType":"unfocused","type":"inactive",\
    "value":5.997}],"type":"TimebackTimeSpentMetricsCollection"},\
    "id":"urn:uuid:9e64cd04-9a70-437e-8406-5efbe9c20143",\
    "object":{"activity":{"name":"Fractions 1"},"app":{"name":"bellwork"},\
    "course":{"id":"https://api.timeback.example/ims/oneroster/rostering/v1p2/courses/c-1",\
    "name":"MATH-3"},"id":"https://quiz.example.com/activities/Math/g3/fractions-1",\
    "process":true,"subject":"Math","type":"TimebackActivityContext"},\
    "profile":"TimebackProfile","session":"urn:uuid:6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b",\
    "type":"TimeSpentEvent"}
    """

  /// A finished run.
  static let completed = """
    {"@context":"http://purl.imsglobal.org/ctx/caliper/v1p2","action":"Completed",\
    "actor":{"email":"ada@example.com",\
    "id":"https://quiz.example.com/users/ada%40example.com","role":"student",\
    "type":"TimebackUser"},"edApp":"https://quiz.example.com",\
    "eventTime":"2026-01-27T10:00:34.000Z","extensions":{"courseId":"c-1",\
    "runId":"6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b","timeRules":"bellwork-1"},\
    "generated":{"attempt":1,"extensions":{"pctCompleteApp":40},\
    "id":"urn:uuid:bbf2deac-0db3-453f-8fff-635ca98656c1","items":[{"type":"totalQuestions",\
    "value":10},{"type":"correctQuestions","value":9},{"type":"xpEarned","value":0.57},\
    {"type":"masteredUnits","value":1}],"type":"TimebackActivityMetricsCollection"},\
    "id":"urn:uuid:2d534db7-49bc-4c4a-9a10-d657f87a02d1",\
    "object":{"activity":{"name":"Fractions 1"},"app":{"name":"bellwork"},\
    "course":{"id":"https://api.timeback.example/ims/oneroster/rostering/v1p2/courses/c-1",\
    "name":"MATH-3"},"id":"https://quiz.example.com/activities/Math/g3/fractions-1",\
    "process":true,"subject":"Math","type":"TimebackActivityContext"},\
    "profile":"TimebackProfile","session":"urn:uuid:6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b",\
    "type":"ActivityEvent"}
    """
}
