import Activities
import ActivityRun
import Caliper
import Engagement
import Foundation
import TestSupport
import Testing

@testable import Screen

/// The whole shipped content, by keys and by lines: the same answers at the same instants give the
/// same events, byte by byte, where presence is seen in the same form.
@Suite struct PlainEventsTests {
  static let shipped: [URL] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let names = try? FileManager.default.contentsOfDirectory(
      at: root.appending(path: "activities"), includingPropertiesForKeys: nil)
    return (names ?? []).filter { $0.pathExtension == "json" }
      .sorted { $0.path < $1.path }
  }()

  private static func activity(_ file: URL) throws -> Activity? {
    let bytes = Array(try Data(contentsOf: file))
    return ActivityReader.read(
      bytes, fileName: file.lastPathComponent,
      textFile: { name in
        let text = file.deletingLastPathComponent().appending(path: name)
        return try? Array(Data(contentsOf: text))
      }
    ).activity
  }

  @Test func `there is content to try`() throws {
    #expect(try PlainEventsTests.shipped.compactMap(PlainEventsTests.activity).count >= 8)
  }

  @Test(arguments: shipped, [true, false])
  func `keys and lines give the same events`(file: URL, isRight: Bool) throws {
    guard let activity = try PlainEventsTests.activity(file) else { return }
    try PlainEventsTests.compare(activity, isRight: isRight)
  }

  private static func compare(_ activity: Activity, isRight: Bool) throws {
    var lines = try PlainRun(activity)
    var keys = KeyedRun(lines.recorder.state.header, activity)
    try keys.begin()
    while lines.end == nil {
      let answer = SampleAnswer(lines.state, isRight: isRight)
      try lines.line(answer.line, after: 20_000)
      try keys.do(answer, after: 20_000)
      let isEqual = keys.recorder.state == lines.state
      try #require(isEqual, "\(answer.line) at \(lines.state.page)")
    }
    #expect(lines.events == keys.events)
    #expect(lines.events.count > 1)
    let results = try #require(lines.state.results)
    let given = lines.state.gradedItems.count { $0.item.isGivenForWriting }
    #expect(results.correctQuestions == (isRight ? results.totalQuestions : given))
  }

  /// The types that not all of the content has.
  @Test(arguments: [true, false])
  func `keys and lines give the same events, of every type`(isRight: Bool) throws {
    let items = SampleActivity.items + PlainItems.all
    try PlainEventsTests.compare(SampleActivity.make { $0.items = items }, isRight: isRight)
  }
}

extension Item {
  /// Whether any text of the right length has the full score.
  fileprivate var isGivenForWriting: Bool {
    guard case .extendedText(let writing) = interaction else { return false }
    return writing.grading == .completion
  }
}

/// A run by keys whose presence is seen in the form of lines.
private struct KeyedRun {
  private(set) var recorder: RunRecorder
  private(set) var events: [SealedEvent] = []
  private var elapsed: Int64 = 0

  init(_ header: RunHeader, _ activity: Activity) {
    recorder = RunRecorder(state: RunState(header: header, activity: activity))
  }

  mutating func begin() throws {
    try take(.sittingBegan)
    try take(.inputFormChosen(.lines))
  }

  /// All keys of an answer, at one instant.
  mutating func `do`(_ answer: SampleAnswer, after milliseconds: Int64) throws {
    elapsed += milliseconds
    try take(.ticked)
    for action in answer.actions { try take(action) }
    for key in answer.keys {
      let meaning = Keymap.meaning(
        of: key, in: recorder.state, size: Size(columns: 80, rows: 24))
      if case .action(let action) = meaning { try take(action) }
    }
  }

  private mutating func take(_ action: RunAction) throws {
    let stamp = Stamp(elapsed: elapsed, wall: SampleRun.start + elapsed)
    let recording = recorder.take(action, at: stamp)
    events += recording.events
    for question in recording.questions {
      switch question {
      case .attempt: try take(.attemptTaken(1))
      case .history: try take(.finished(StudentHistory()))
      }
    }
  }
}
