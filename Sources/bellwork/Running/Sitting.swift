import ActivityRun
import Caliper
import Engagement

/// One sitting of a run: its recorder, its journal and its clocks, which the screen and plain mode
/// share.
@MainActor
final class Sitting {
  let recording: RunRecording
  private var recorder: RunRecorder
  private(set) var eventLog: EventLog
  /// Opens pictures and the like outside; `nil` where nothing can.
  let viewer: MediaViewer?
  private var detector: InterruptionDetector
  /// How it ended; `nil` while it goes on.
  private(set) var end: SessionEnd?

  init(
    recorder: RunRecorder, recording: RunRecording, eventLog: EventLog = EventLog(),
    viewer: MediaViewer? = nil
  ) {
    self.viewer = viewer
    self.recorder = recorder
    self.recording = recording
    self.eventLog = eventLog
    detector = InterruptionDetector(start: .now())
  }

  var state: RunState { recorder.state }

  /// Begins, with input in a form; the first screen appears.
  func begin(_ form: InputForm) async throws {
    let start = ClockReading.now()
    detector = InterruptionDetector(start: start)
    try await take(.sittingBegan, at: detector.stamp(start))
    // Where a sitting says nothing it is of keys.
    if form != .keys { try await take(.inputFormChosen(form), at: detector.stamp(start)) }
  }

  /// The sitting's own clock, in milliseconds.
  var elapsed: Int64 { detector.stamp(.now()).elapsed }

  /// Whether the loop should have woken before.
  var isLate: Bool { detector.isLate(.now()) }

  /// Stamps a wake-up of the loop, and takes what the clocks tell of the time before it.
  func wake(wasStopped: Bool) async throws -> Stamp {
    let reading = ClockReading.now()
    let stamp = detector.stamp(reading)
    for action in detector.observe(reading, wasStopped: wasStopped) {
      try await take(action, at: stamp)
    }
    return stamp
  }

  /// Reduces an action, hands what it gave to the journal, and answers what it asks.
  func take(_ action: RunAction, at stamp: Stamp) async throws {
    let pageBefore = state.page
    let result = recorder.take(action, at: stamp)
    eventLog.append(result.events)
    await recording.store(result)
    for question in openQuestions(result, after: action) {
      guard let answer = await recording.answer(question) else { continue }
      try await take(answer, at: stamp)
    }
    // Whatever says that an answer was kept, or a report handed out, comes after the disk.
    if state.page != pageBefore, state.page.revealsKept { await recording.flush() }
    if result.isSittingOver, end == nil { end = state.isAbandoned ? .abandoned : .left }
  }

  /// What an action asks, and the number of this try where the journal could not give it before:
  /// two tries never bear the same.
  private func openQuestions(
    _ result: Recording, after action: RunAction
  ) -> [Recording.Question] {
    // Nothing follows the end in the journal.
    if case .sittingEnded = action { return result.questions }
    guard !result.isSittingOver, state.hasTakenAttempt, !state.isAttemptKnown,
      recording.mayAnswer, !result.questions.contains(.attempt)
    else { return result.questions }
    return [.attempt] + result.questions
  }

  /// Ends the sitting.
  func close(_ sittingEnd: SittingEnd, _ end: SessionEnd, at stamp: Stamp) async throws {
    try await take(.sittingEnded(sittingEnd), at: stamp)
    self.end = end
  }
}

extension Page {
  fileprivate var revealsKept: Bool {
    switch self {
    case .feedback, .results: true
    case .item, .finish: false
    }
  }
}
