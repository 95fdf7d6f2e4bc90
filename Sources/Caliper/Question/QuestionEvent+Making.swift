extension QuestionEvent {
  /// What happened at a question, from which the rest of its event follows.
  package enum Happening: Equatable, Sendable {
    case started
    /// Answered, so long after the question came up; `extensions` tell the answer.
    case completed(milliseconds: Int64, extensions: [String: EntityValue] = [:])
    case skipped
    /// Points in millionths.
    case graded(givenMillionths: Int64, maxMillionths: Int64, comment: String? = nil)
  }

  /// The event of a run about one of its questions.
  ///
  /// `index` is the event's among those of the run that are about questions, from 0.
  package init(
    _ happening: Happening, at question: TriedQuestion, index: Int, seed: RunSeed,
    atMilliseconds: Int64, context: EventContext
  ) {
    let kind = EventKind.question(index)
    self.init(
      id: .make(seed: seed, kind: kind), actor: context.actor,
      eventTimeMilliseconds: atMilliseconds,
      content: Content(
        happening, question, id: .makeGenerated(seed: seed, kind: kind), atMilliseconds, context),
      edApp: context.edApp, session: context.runID.urn, related: context.related,
      extensions: context.extensions)
  }
}

extension QuestionEvent.Content {
  fileprivate init(
    _ happening: QuestionEvent.Happening, _ question: TriedQuestion, id: EventID,
    _ atMilliseconds: Int64, _ context: EventContext
  ) {
    let activity = context.activity
    let item = AssessmentItem(
      id: QuestionURL.item(question.item, activity: activity.url), name: question.name,
      isPartOf: NamedEntity(id: activity.url, name: activity.name))
    let attempt = AssessmentAttempt(
      id: QuestionURL.attempt(
        question.attempt, item: question.item, run: context.runID, activity: activity.url),
      assignee: context.actor.id, assignable: item.id, count: question.attempt)
    switch happening {
    case .started: self = .started(item, attempt)
    case .skipped: self = .skipped(item, attempt)
    case .completed(let milliseconds, let extensions):
      self = .completed(
        item,
        AssessmentResponse(
          id: id, attempt: attempt.id, startedAtMilliseconds: atMilliseconds - milliseconds,
          endedAtMilliseconds: atMilliseconds, durationMilliseconds: milliseconds,
          extensions: extensions))
    case .graded(let given, let max, let comment):
      self = .graded(
        AssessmentScore(
          id: id, attempt: attempt.id, givenMillionths: given, maxMillionths: max,
          comment: comment))
    }
  }
}
