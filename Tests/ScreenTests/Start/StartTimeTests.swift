import Activities
import Screen
import Testing

/// What the start screen says of time and of earlier tries.
@Suite struct StartTimeTests {
  private func text(_ change: (inout StartModel) -> Void) -> String {
    var model = StartModel(title: "Planets", questionCount: 3, attempt: 3, studentName: "Ada")
    change(&model)
    let lines = StartScreen.frame(of: model, size: Size(columns: 80, rows: 24)).lines
    return lines.map { $0.trimmingPrefix { $0 == " " } }.joined(separator: "\n")
  }

  @Test func `names no limit and no factor where there is none`() {
    #expect(!text { _ in }.contains("ime limit"))
    #expect(!text { _ in }.contains("times the time"))
  }

  @Test(arguments: [
    (45, "45 seconds"), (60, "1 minute"), (90, "1 minute 30 seconds"), (900, "15 minutes"),
  ])
  func `names the limit in minutes and seconds`(seconds: Int64, words: String) {
    #expect(text { $0.time.limitSeconds = seconds }.contains("\nTime limit: \(words).\n"))
  }

  @Test func `says what an unfinished run has left`() {
    let shown = text {
      $0.unfinished = StartModel.Unfinished(question: 2, of: 3)
      $0.time.limitSeconds = 600
      $0.time.leftMilliseconds = 250_000
    }
    #expect(shown.contains("Time limit: 10 minutes, 4:10 of it left."))
  }

  @Test(arguments: [
    (StartModel.Time.LimitedQuestions.some, "Some questions have a time limit of their own."),
    (.all, "Each question has a time limit of its own."),
  ])
  func `says that questions have limits`(_ which: StartModel.Time.LimitedQuestions, _ line: String)
  {
    #expect(text { $0.time.limitedQuestions = which }.contains(line))
  }

  @Test(arguments: [(150, "1.5"), (200, "2"), (125, "1.25"), (400, "4")])
  func `tells a student the factor`(percent: Int64, words: String) {
    #expect(text { $0.time.factorPercent = percent }.contains("You have \(words) times the time."))
  }

  @Test(arguments: [
    (Settings.GradeAttempt.highest, 1, "So far: 85%."),
    (.latest, 1, "So far: 85%. Your latest try counts."),
    (.first, 1, "So far: 85%. Your first try counts."),
    (.average, 1, "So far: 85%. The average of your tries counts."),
    (.highest, 3, "So far: 85%, best of 3 tries."), (.latest, 2, "So far: 85%, latest of 2 tries."),
  ])
  func `says what counts so far`(_ which: Settings.GradeAttempt, _ attempts: Int, _ line: String) {
    let score = StartModel.Score(
      countingMillionths: 849_999, attempts: attempts, gradeAttempt: which)
    #expect(text { $0.score = score }.contains("\n" + line + "\n"))
  }

  @Test func `in practice nobody has to say who sits here`() {
    let shown = text { $0.isPractice = true }
    #expect(shown.contains("You are Ada.\n"))
    #expect(!shown.contains("ot you?"))
    var model = StartModel(title: "T", questionCount: 1, studentName: "Ada", isPractice: true)
    model.isPractice = true
    #expect(
      StartScreen.meaning(of: .character("u"), in: model, size: Size(columns: 80, rows: 24))
        == .nothing)
  }
}
