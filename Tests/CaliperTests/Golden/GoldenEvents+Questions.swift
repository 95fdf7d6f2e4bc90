extension GoldenEvents {
  static let questions = [started, answered, answeredInFull, skipped, graded]

  private static let head = #"{"@context":"http://purl.imsglobal.org/ctx/caliper/v1p2","action":"#

  private static let actor = """
    "actor":{"email":"ada@example.com","id":"https://quiz.example.com/users/ada%40example.com",\
    "role":"student","type":"TimebackUser"},"edApp":"https://quiz.example.com",
    """

  private static let extensions =
    #""extensions":{"courseId":"c-1","runId":"6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b"},"#

  private static let item = """
    "object":{"id":"https://quiz.example.com/activities/Math/g3/fractions-1/items/half",\
    "isPartOf":{"id":"https://quiz.example.com/activities/Math/g3/fractions-1",\
    "name":"Fractions 1","type":"Assessment"},"name":"Half of 3/4?","type":"AssessmentItem"},
    """

  private static let session = #""session":"urn:uuid:6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b","#

  private static let attempt = """
    https://quiz.example.com/activities/Math/g3/fractions-1/items/half\
    /runs/6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b/attempts/2
    """

  /// A question that came up for the second time.
  static let started = """
    \(head)"Started",\(actor)"eventTime":"2026-01-27T10:00:09.004Z",\(extensions)\
    "generated":{"assignable":\
    "https://quiz.example.com/activities/Math/g3/fractions-1/items/half",\
    "assignee":"https://quiz.example.com/users/ada%40example.com","count":2,\
    "id":"\(attempt)","type":"Attempt"},\
    "id":"urn:uuid:61f52454-1234-4372-8894-fe641a31b9f9",\(item)"profile":"AssessmentProfile",\
    \(session)"type":"AssessmentItemEvent"}
    """

  static let skipped = started.replacing("\"Started\"", with: "\"Skipped\"")

  /// … and was answered after 9.004 s.
  static let answered = """
    \(head)"Completed",\(actor)"eventTime":"2026-01-27T10:00:09.004Z",\(extensions)\
    "generated":{"attempt":"\(attempt)","duration":"PT9.004S",\
    "endedAtTime":"2026-01-27T10:00:09.004Z",\
    "id":"urn:uuid:ef270be1-42b7-4868-83b6-df7651824775",\
    "startedAtTime":"2026-01-27T10:00:00.000Z","type":"Response"},\
    "id":"urn:uuid:61f52454-1234-4372-8894-fe641a31b9f9",\(item)"profile":"AssessmentProfile",\
    \(session)"type":"AssessmentItemEvent"}
    """

  /// The same with the answer.
  static let answeredInFull = answered.replacing(
    #""PT9.004S","endedAtTime":"2026-01-27T10:00:09.004Z","#,
    with: #""PT9.004S","endedAtTime":"2026-01-27T10:00:09.004Z","extensions":{"response":["a"]},"#)

  /// … and was worth a third of 2.5 points.
  static let graded = """
    \(head)"Graded",\(actor)"eventTime":"2026-01-27T10:00:09.004Z",\(extensions)\
    "generated":{"attempt":"\(attempt)",\
    "id":"urn:uuid:ef270be1-42b7-4868-83b6-df7651824775","maxScore":2.5,"scoreGiven":0.833333,\
    "scoreType":"QUESTION_RESULT","type":"Score"},\
    "id":"urn:uuid:61f52454-1234-4372-8894-fe641a31b9f9",\
    "object":"\(attempt)","profile":"GradingProfile",\(session)"type":"GradeEvent"}
    """
}
