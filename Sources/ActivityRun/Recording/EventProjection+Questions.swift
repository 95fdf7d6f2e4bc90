import Activities
package import Caliper

extension EventProjection {
  /// The event of what happened at a question.
  package func event(for moment: QuestionMoment) -> SealedEvent {
    let question = TriedQuestion(
      item: moment.item.identifier.rawValue, name: moment.item.reportedName,
      attempt: moment.attempt)
    return QuestionEvent(
      moment.happening, at: question, index: moment.index, seed: seed,
      atMilliseconds: moment.atMilliseconds, context: context
    ).sealed(of: context.runID, as: .question(moment.index), sensor: context.sensor)
  }
}

extension QuestionMoment {
  fileprivate var happening: QuestionEvent.Happening {
    switch content {
    case .started: .started
    case .skipped: .skipped
    case .completed(let milliseconds, let response):
      .completed(
        milliseconds: milliseconds, extensions: response.map(item.reported) ?? [:])
    case .graded(let grade):
      .graded(
        givenMillionths: grade.givenMillionths, maxMillionths: grade.maxMillionths,
        comment: grade.isSelfMarked ? "marked by the student" : nil)
    }
  }
}
