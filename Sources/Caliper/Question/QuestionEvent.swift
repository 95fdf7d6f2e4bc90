/// A Caliper 1.2 event about one question of a run, of the AssessmentProfile or the GradingProfile
/// (timeback.md G).
package struct QuestionEvent: Equatable, Sendable {
  /// What happened; it decides the event's `type`, `action` and `profile` as well.
  package enum Content: Equatable, Sendable {
    /// The question came up for this try.
    case started(AssessmentItem, AssessmentAttempt)
    case completed(AssessmentItem, AssessmentResponse)
    /// It was passed over, or its time ran out with no answer to it.
    case skipped(AssessmentItem, AssessmentAttempt)
    case graded(AssessmentScore)
  }

  package var id: EventID
  package var actor: TimebackUser
  /// Milliseconds since 1970, UTC.
  package var eventTimeMilliseconds: Int64
  package var content: Content
  /// These events have it always.
  package var edApp: RelatedEntity
  /// `urn:uuid:` and the run's id.
  package var session: String?
  package var related: RelatedEntities
  /// `runId`, and `courseId` where it is known.
  package var extensions: [String: ExtensionValue]
}

extension QuestionEvent.Content {
  /// As the wire spells them.
  package var wireNames: (type: String, action: String, profile: String) {
    switch self {
    case .started: ("AssessmentItemEvent", "Started", QuestionEvent.assessmentProfile)
    case .completed: ("AssessmentItemEvent", "Completed", QuestionEvent.assessmentProfile)
    case .skipped: ("AssessmentItemEvent", "Skipped", QuestionEvent.assessmentProfile)
    case .graded: ("GradeEvent", "Graded", QuestionEvent.gradingProfile)
    }
  }

  /// The id of the try it is about.
  package var attempt: String {
    switch self {
    case .started(_, let attempt), .skipped(_, let attempt): attempt.id
    case .completed(_, let response): response.attempt
    case .graded(let score): score.attempt
    }
  }
}

extension QuestionEvent {
  package static let assessmentProfile = "AssessmentProfile"
  package static let gradingProfile = "GradingProfile"
}
