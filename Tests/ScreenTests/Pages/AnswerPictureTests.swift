import ActivityRun
import Screen
import Testing

/// Every type of item in every state, full and compact, with and without Unicode.
@Suite struct AnswerPictureTests {
  private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)]

  @Test(arguments: AnswerSample.allCases, [Appearance.unicode, .ascii])
  func `looks like its picture in each state`(
    _ sample: AnswerSample, _ appearance: Appearance
  ) throws {
    var pictures = ""
    for stage in AnswerSample.Stage.allCases {
      guard let state = try sample.state(stage) else { continue }
      for size in Self.sizes {
        let frame = RunScreen.frame(of: state, size: size, appearance: appearance)
        #expect(frame.faults == [])
        pictures += "\(stage.rawValue) \(frame.picture)"
      }
    }
    let suffix = appearance == .ascii ? "-ascii" : ""
    try Picture.compare(pictures, with: "answers/\(sample.rawValue)\(suffix).txt")
  }
}
