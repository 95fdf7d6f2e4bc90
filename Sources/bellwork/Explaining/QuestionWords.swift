import Activities
import ActivityRun
import Caliper

/// What happened at a question, in words; never what was answered.
enum QuestionWords {
  /// `10:00:18  AssessmentItemEvent  Completed "hottest", attempt 1, in 4.200 s`.
  static func summary(_ event: QuestionEvent) -> String {
    let time = InstantText.text(event.eventTimeMilliseconds).dropFirst(11).prefix(8)
    return "\(time)  \(event.content.wireNames.type)  \(words(event))"
  }

  static func words(_ event: QuestionEvent) -> String {
    // What is no id of ours is no event of a run of ours.
    let question = QuestionURL.parts(ofAttempt: event.content.attempt) ?? (item: "?", number: 0)
    let subject = words(event.content.wireNames.action, question.item, attempt: question.number)
    switch event.content {
    case .started, .skipped: return subject
    case .completed(_, let response):
      let answer = response.extensions.isEmpty ? "" : ", with the answer"
      return "\(subject), in \(seconds(response.durationMilliseconds)) s\(answer)"
    case .graded(let score):
      return subject + ": "
        + words(score.givenMillionths, of: score.maxMillionths, isSelfMarked: score.comment != nil)
    }
  }

  static func line(_ step: QuestionStep) -> String {
    let words = { (action: String) in
      QuestionWords.words(
        action, step.item, attempt: step.attempt)
    }
    switch step.content {
    case .started: return words("Started")
    case .skipped: return words("Skipped")
    case .completed(let milliseconds):
      return "\(words("Completed")), in \(seconds(milliseconds)) s"
    case .graded(let grade):
      return words("Graded") + ": "
        + QuestionWords.words(
          grade.givenMillionths, of: grade.maxMillionths, isSelfMarked: grade.isSelfMarked)
    }
  }

  private static func words(_ action: String, _ item: String, attempt: Int) -> String {
    Printable.clean("\(action) \"\(item)\", attempt \(attempt)")
  }

  private static func words(_ given: Int64, of most: Int64, isSelfMarked: Bool) -> String {
    "\(points(given)) of \(points(most))" + (isSelfMarked ? ", marked by the student" : "")
  }

  private static func seconds(_ milliseconds: Int64) -> String {
    "\(milliseconds / 1_000)." + String(1_000 + milliseconds % 1_000).dropFirst()
  }

  /// As many decimals as are needed.
  private static func points(_ millionths: Int64) -> String {
    let (whole, rest) = millionths.quotientAndRemainder(dividingBy: 1_000_000)
    let decimals = String(1_000_000 + rest).dropFirst().reversed().drop { $0 == "0" }
    return decimals.isEmpty ? "\(whole)" : "\(whole)." + String(decimals.reversed())
  }
}
