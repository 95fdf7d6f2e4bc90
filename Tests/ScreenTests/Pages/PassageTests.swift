import Activities
import ActivityRun
import Screen
import Testing

/// A passage beside its item, above it, or on a key; and what can be opened outside.
@Suite struct PassageTests {
  private static let compact = Size(columns: 40, rows: 12)
  private static let full = Size(columns: 80, rows: 24)
  private static let wide = Size(columns: 120, rows: 40)

  private func text(
    _ state: RunState, _ size: Size, opensMedia: Bool = false
  ) -> String {
    var context = RunScreenContext()
    context.opensMedia = opensMedia
    return RunScreen.frame(of: state, context: context, size: size).lines.joined(separator: "\n")
  }

  @Test func `looks like its picture in each window`() throws {
    for sample: AnswerSample in [.match, .clozeMixed, .writing, .selectText, .several] {
      var pictures = ""
      for actions: [RunAction] in [[], [.overlayOpened(.passage)]] {
        let state = try PassageSample.state(sample, actions)
        for size in [Self.wide, Self.full, Self.compact] {
          let frame = RunScreen.frame(of: state, size: size)
          #expect(frame.faults == [])
          pictures += frame.picture
        }
      }
      try Picture.compare(pictures, with: "passages/\(sample.rawValue).txt")
    }
  }

  @Test func `shows the passage on a key and goes back by Esc, Enter and the same key`() throws {
    for back: Key in [.escape, .enter, .character("g"), .function(12)] {
      var run = try SampleRun(PassageSample.activity())
      run.press(.character("2"), size: Self.compact)
      run.press(.character("g"), size: Self.compact)
      #expect(run.state.overlay == .passage)
      #expect(text(run.state, Self.compact).contains("Line 1 of the passage"))
      run.press(.end, size: Self.compact)
      #expect(text(run.state, Self.compact).contains("by Ada Reader"))
      run.press(back, size: Self.compact)
      #expect(run.state.overlay == nil)
      #expect(run.state.current?.draft == .matched([1, nil, nil], cursor: 1))
    }
  }

  @Test func `shows the passage while one types by a key that is not typed`() throws {
    var run = try SampleRun(PassageSample.activity(.writing))
    run.press(.character("g"))
    #expect(run.state.current?.field?.text == "g")
    run.press(.function(12))
    #expect(run.state.overlay == .passage)
    #expect(text(try PassageSample.state(.writing), Self.full).contains("F12 passage"))
  }

  @Test func `has no passage to show where the item is about none`() throws {
    let state = try #require(try AnswerSample.match.state(.empty))
    let meaning = Keymap.meaning(of: .character("g"), in: state, size: Self.full)
    #expect(meaning == .action(.inputReceived))
    #expect(!text(state, Self.full).contains("passage"))
  }

  @Test func `opens what stands beside the activity, in turn, and says so only where it works`()
    throws
  {
    let state = try PassageSample.state(.match)
    let files = ["maps/way.png", "sounds/train.ogg"]
    #expect(
      Keymap.meaning(of: .character("o"), in: state, size: Self.full) == .openMedia(files))
    #expect(text(state, Self.full, opensMedia: true).contains("[picture: a map] (o opens it)"))
    #expect(text(state, Self.full, opensMedia: true).contains("o open"))
    #expect(!text(state, Self.full).contains("opens it"))
    #expect(!text(state, Self.full).contains("o open"))

    let typing = try PassageSample.state(.writing)
    #expect(
      Keymap.meaning(of: .character("o"), in: typing, size: Self.full)
        == .action(.textEdited(.insert("o"))))
    for key: Key in [.function(11), .control("o")] {
      #expect(Keymap.meaning(of: key, in: typing, size: Self.full) == .openMedia(files))
    }
    #expect(text(typing, Self.wide, opensMedia: true).contains("Ctrl-O opens it"))
  }

  @Test(arguments: [
    "https://example.com/a.png", "file:///etc/passwd.png", "/etc/a.png", "../a.png",
    "a/../../b.png",
    "run.sh", "way.desktop", "png", ".png", "a\\b.png", "",
  ])
  func `opens no URL, nothing outside, and nothing that could run`(source: String) throws {
    let state = try SampleRun(
      PassageSample.activity(.match) {
        $0.items[0].media[0].source = source
        $0.stimuli = [:]
      }
    ).state
    #expect(
      Keymap.meaning(of: .character("o"), in: state, size: Self.full) == .action(.inputReceived))
    #expect(!text(state, Self.full, opensMedia: true).contains("opens it"))
  }
}
