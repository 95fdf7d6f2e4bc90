import Activities
import ActivityRun

/// An item about a passage that is longer than a small window, with a picture that can be opened.
enum PassageSample {
  static let passage = Stimulus(
    title: "The long way home",
    text: (1...12).map { "Line \($0) of the passage, which goes on for a while." }
      .joined(separator: "\n"),
    media: [Media(kind: .audio, alt: "a train", source: "sounds/train.ogg")],
    author: "Ada Reader")

  static func activity(
    _ sample: AnswerSample = .match, _ change: (inout Activity) -> Void = { _ in }
  ) -> Activity {
    sample.activity {
      $0.stimuli = [StimulusID(rawValue: "way"): passage]
      $0.items[0].stimulus = StimulusID(rawValue: "way")
      $0.items[0].media = [Media(kind: .image, alt: "a map", source: "maps/way.png")]
      $0.settings.navigation = .free
      change(&$0)
    }
  }

  static func state(
    _ sample: AnswerSample = .match, _ actions: [RunAction] = []
  ) throws -> RunState {
    var run = try SampleRun(activity(sample))
    for action in actions { run.act(action) }
    return run.state
  }
}
