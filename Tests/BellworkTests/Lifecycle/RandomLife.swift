import Glibc
import TestSupport
import Testing

/// One opening of the program on a run: random acts and a kill, or the way to the results.
struct RandomLife {
  private(set) var span: LifeSpan
  private let program: TerminalProgram
  /// The last whole frame.
  private var page: [String] = []
  /// The question whose feedback was seen last.
  private var told = 0
  /// The first Enter since then: at the latest the next feedback is dated by it.
  private var firstEnter: TestInstant?

  init(_ desk: Desk, _ arguments: [String]) throws {
    span = LifeSpan(spawned: .now())
    program = try desk.open(arguments)
  }

  /// Plays for a moment, and is killed there, now and then before there is a question.
  mutating func playAndDie(seconds: Double, _ random: inout SeededRandom) throws {
    let isEarly = Int.random(in: 0..<6, using: &random) == 0
    // One that is killed early has seen nothing, and need not.
    try? awaitQuestion(deadline: isEarly ? .random(in: 0...0.1, using: &random) : patience)
    let end = TestInstant.now()
    while span.seen != nil, Double(TestInstant.now() - end) < seconds * 1_000 {
      act(&random)
      look(for: .random(in: 0...0.2, using: &random))
    }
    span.killed = .now()
    program.signal(SIGKILL)
    let status = try program.end()
    span.ended = .now()
    guard status == .killed(signal: SIGKILL) else {
      throw TestFailure("ended with \(status): \(program.tail())")
    }
  }

  /// Answers or skips what is left, by what is on the screen, and finishes.
  mutating func finish() throws {
    try awaitQuestion(deadline: patience)
    for _ in 0..<400 where !program.shows("Results") {
      let isOnItem = program.shows("Question") && !program.shows("The question was")
      if program.shows("That was the last question.") { span.proven = span.proven ?? .now() }
      let before = program.quizPage
      program.press(isOnItem ? .function(6) : .enter)
      // Keys in the first moments of a wrong answer's feedback are ignored: then once more.
      try? program.waitUntil(deadlineSeconds: 2, "another page") { _ in
        program.quizPage != before
      }
    }
    try program.waitFor("Results")
    span.ended = .now()
    program.press(.enter)
    #expect(try program.end() == .exited(0))
  }

  private mutating func awaitQuestion(deadline: Double) throws {
    try program.waitUntil(deadlineSeconds: deadline, "the run") { lines in
      lines.contains { $0.contains("leave") }
    }
    span.seen = .now()
    page = program.screen
    told = feedbackPlace ?? 0
  }

  /// Looks at the screen until the deadline, which is random: that is when the next thing happens.
  private mutating func look(for seconds: Double) {
    var last = page
    // Nothing in particular is waited for: the deadline is the moment.
    try? program.waitUntil(deadlineSeconds: seconds, "nothing") { lines in
      last = lines
      return false
    }
    page = last
    guard let place = feedbackPlace, place > told, let enter = firstEnter else { return }
    told = place
    span.proven = enter
    firstEnter = nil
  }

  private mutating func act(_ random: inout SeededRandom) {
    switch Int.random(in: 0...11, using: &random) {
    case 0...3:
      if firstEnter == nil { firstEnter = .now() }
      program.press(.enter)
    case 4...6: program.type(["1", "2", "3", "t", "f", "42"].randomElement(using: &random) ?? "1")
    case 7: program.focus(in: Bool.random(using: &random))
    case 8: program.press(.function(2))
    case 9: program.press(.function([1, 4, 7].randomElement(using: &random) ?? 1))
    default: program.press(.escape)
    }
  }

  /// The number of the question whose feedback is up.
  private var feedbackPlace: Int? {
    guard page.contains(where: { $0.contains("You chose:") || $0.contains("You wrote:") }) else {
      return nil
    }
    return page.lazy.compactMap { $0.firstMatch(of: /Question (\d+) of/)?.output.1 }.first
      .flatMap { Int($0) }
  }
}

extension TerminalProgram {
  /// The screen without status and footer, where the time is.
  fileprivate var quizPage: [String] { screen.dropLast(2) }
}
