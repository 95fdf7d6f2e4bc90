package import Activities
package import ActivityRun

/// What the start screen of an activity shows, and how far it is scrolled.
package struct StartModel: Equatable, Sendable {
  /// Where an unfinished run stands.
  package struct Unfinished: Equatable, Sendable {
    /// From 1.
    package var question: Int
    package var count: Int

    package init(question: Int, of count: Int) {
      self.question = question
      self.count = count
    }
  }

  /// How long the student may take.
  package struct Time: Equatable, Sendable {
    package enum LimitedQuestions: Equatable, Sendable { case none, some, all }

    /// For the whole, with the student's factor in it; `nil` is unlimited.
    package var limitSeconds: Int64?
    /// What an unfinished run has left of it.
    package var leftMilliseconds: Int64?
    /// Which questions have a limit of their own.
    package var limitedQuestions = LimitedQuestions.none
    /// The student's own time factor in percent.
    package var factorPercent: Int64 = 100

    package init() {}
  }

  /// What earlier tries came to.
  package struct Score: Equatable, Sendable {
    package var countingMillionths: Int
    package var attempts: Int
    package var gradeAttempt: Settings.GradeAttempt

    package init(
      countingMillionths: Int, attempts: Int, gradeAttempt: Settings.GradeAttempt
    ) {
      self.countingMillionths = countingMillionths
      self.attempts = attempts
      self.gradeAttempt = gradeAttempt
    }
  }

  package var title: String
  package var instructions: String?
  package var questionCount: Int
  package var expectedMinutes: Int?
  /// Which try this will be.
  package var attempt: Int
  /// `nil` is unlimited.
  package var attemptLimit: Int?
  package var studentName: String
  package var unfinished: Unfinished?
  /// Where reports go, in the student's words.
  package var sinkNames: [String]
  /// Those that are sent nothing of this student, and why.
  package var held: HeldReports?
  /// Whether each question is reported as well, and with its answer.
  package var questionReports: QuestionReports?
  package var isPractice: Bool
  /// What has changed in the file since the unfinished run began.
  package var change: ActivityChange?
  /// Whether another run may begin; an unfinished one may always go on.
  package var mayBegin = true
  package var time = Time()
  /// The languages one can choose from; none is offered where there is one.
  package var languages: [String] = []
  /// The one that is shown.
  package var language = ""
  /// `nil` before the first finished try.
  package var score: Score?
  /// What the student has to be told before anything else, in a sentence.
  package var news: String?
  package var scroll = 0
  package var isHelpOpen = false

  package init(
    title: String, instructions: String? = nil, questionCount: Int, expectedMinutes: Int? = nil,
    attempt: Int = 1, attemptLimit: Int? = nil, studentName: String,
    unfinished: Unfinished? = nil, sinkNames: [String] = [], isPractice: Bool = false
  ) {
    self.title = title
    self.instructions = instructions
    self.questionCount = questionCount
    self.expectedMinutes = expectedMinutes
    self.attempt = attempt
    self.attemptLimit = attemptLimit
    self.studentName = studentName
    self.unfinished = unfinished
    self.sinkNames = sinkNames
    self.isPractice = isPractice
  }

  /// The language after the one that is shown, round and round.
  package var nextLanguage: String? {
    guard let place = languages.firstIndex(of: language) else { return languages.first }
    return languages[(place + 1) % languages.count]
  }
}
