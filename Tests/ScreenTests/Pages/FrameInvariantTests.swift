import Activities
import ActivityRun
import Screen
import TestSupport
import Testing

@Suite struct FrameInvariantTests {
  @Test(arguments: 0..<10)
  func `is sound at any size, with any text, after any keys`(_ part: Int) throws {
    for seed in UInt64(part * 50)..<UInt64(part * 50 + 50) {
      var numbers = SeededRandom(seed: seed)
      var run = try SampleRun(activity(&numbers))
      let size = Size(
        columns: .random(in: 1...130, using: &numbers), rows: .random(in: 1...45, using: &numbers))
      let appearance: Appearance = Bool.random(using: &numbers) ? .unicode : .ascii
      for _ in 0..<3 {
        let frame = RunScreen.frame(of: run.state, size: size, appearance: appearance)
        #expect(frame.faults == [], "seed \(seed)")
        run.press(key(&numbers), size: size)
      }
    }
  }

  private func text(_ numbers: inout SeededRandom) -> String {
    (0..<Int.random(in: 1...4, using: &numbers))
      .map { _ in HostileText.all[Int.random(in: 0..<HostileText.all.count, using: &numbers)] }
      .joined(separator: " ")
  }

  private func activity(_ numbers: inout SeededRandom) -> Activity {
    var activity = SampleActivity.make()
    activity.title = text(&numbers)
    activity.settings.navigation = .free
    for index in activity.items.indices {
      activity.items[index].prompt = text(&numbers)
      activity.items[index].hints = [text(&numbers)]
      activity.items[index].feedback.general = text(&numbers)
      guard case .choice(var choice) = activity.items[index].interaction else { continue }
      for place in choice.choices.indices { choice.choices[place].text = text(&numbers) }
      activity.items[index].interaction = .choice(choice)
    }
    return activity
  }

  private static let keys: [Key] = [
    .enter, .enter, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .escape,
    .backspace, .tab, .function(1), .function(4), .function(5), .function(7), .control("w"),
    .character("1"), .character("2"), .character(" "), .character("日"), .character("\u{301}"),
    .character("s"), .character("h"), .character("?"),
  ]

  private func key(_ numbers: inout SeededRandom) -> Key {
    FrameInvariantTests.keys[Int.random(in: 0..<FrameInvariantTests.keys.count, using: &numbers)]
  }

  @Test(arguments: HostileText.all)
  func `shows no character that a terminal would obey`(_ hostile: String) throws {
    let context = RunScreenContext(eventLines: [hostile], trouble: hostile)
    for overlay: Overlay? in [nil, .eventViewer, .eventJSON] {
      let state = try SampleRun.sitting(
        at: .field, [.textEdited(.insert(hostile))] + (overlay.map { [.overlayOpened($0)] } ?? []))
      for columns in [40, 79, 120] {
        let size = Size(columns: columns, rows: 24)
        let frame = RunScreen.frame(of: state, context: context, size: size)
        #expect(frame.faults == [])
      }
    }
  }
}
