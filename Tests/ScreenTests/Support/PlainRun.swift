import Activities
import ActivityRun
import Caliper
import Engagement
import Screen

/// A run that is talked to line by line, as plain mode does, and everything that was said.
struct PlainRun {
  private(set) var recorder: RunRecorder
  private(set) var talk: PlainTalk
  private(set) var transcript = ""
  private(set) var events: [SealedEvent] = []
  private(set) var end: PlainMeaning.End?
  private(set) var last = PlainOutput(lines: [], prompt: "")
  var context = RunScreenContext(waitingReports: 0, hasPicker: false)
  private var elapsed: Int64 = 0

  var state: RunState { recorder.state }

  init(
    _ activity: Activity, header: RunHeader? = nil, context: RunScreenContext? = nil
  ) throws {
    if let context { self.context = context }
    let state = RunState(header: try header ?? SampleRun.header(activity), activity: activity)
    recorder = RunRecorder(state: state)
    talk = PlainTalk(state)
    try act(.sittingBegan, after: 0)
    try act(.inputFormChosen(.lines), after: 0)
    say(talk.opening(self.state, context: self.context))
  }

  init(_ items: [Item], _ change: (inout Settings) -> Void = { _ in }) throws {
    var settings = Settings()
    settings.shuffleChoices = false
    change(&settings)
    try self.init(Activity(identifier: "plain", title: "Plain", settings: settings, items: items))
  }

  /// Takes a line, so many milliseconds after the last one; returns what it meant.
  @discardableResult
  mutating func line(_ line: String, after milliseconds: Int64 = 10_000) throws -> PlainMeaning {
    transcript += line + "\n"
    try act(.ticked, after: milliseconds)
    let before = state
    let meaning = talk.meaning(of: line, in: before)
    for action in meaning.actions { try act(action, after: 0) }
    end = meaning.end
    if state.isOpen, end == nil {
      say(talk.reply(to: meaning, of: line, before: before, after: state, context: context))
    }
    return meaning
  }

  mutating func lines(_ lines: [String]) throws {
    for line in lines { try self.line(line) }
  }

  mutating func act(_ action: RunAction, after milliseconds: Int64) throws {
    elapsed += milliseconds
    let stamp = Stamp(elapsed: elapsed, wall: SampleRun.start + elapsed)
    let recording = recorder.take(action, at: stamp)
    events += recording.events
    for question in recording.questions {
      switch question {
      case .attempt: try act(.attemptTaken(1), after: 0)
      case .history: try act(.finished(StudentHistory()), after: 0)
      }
    }
  }

  private mutating func say(_ output: PlainOutput) {
    last = output
    transcript += output.lines.map { $0 + "\n" }.joined() + output.prompt
  }
}
