import Screen
import Testing

@Suite struct StartLimitTests {
  private static let size = Size(columns: 80, rows: 24)

  private static func model(unfinished: Bool) -> StartModel {
    var model = StartModel(
      title: "Planets", questionCount: 3, attempt: 3, attemptLimit: 2, studentName: "Ada",
      unfinished: unfinished ? StartModel.Unfinished(question: 2, of: 3) : nil)
    model.mayBegin = false
    return model
  }

  @Test func `says that no try is left, and begins none`() {
    let model = StartLimitTests.model(unfinished: false)
    let text = StartScreen.frame(of: model, size: StartLimitTests.size).lines.joined(
      separator: "\n")
    #expect(text.contains("It may be taken 2 times: no try is left."))
    #expect(!text.contains("begin"))
    #expect(StartScreen.meaning(of: .enter, in: model, size: StartLimitTests.size) == .nothing)
  }

  @Test func `lets an unfinished run go on, and starts no other`() {
    let model = StartLimitTests.model(unfinished: true)
    #expect(StartScreen.meaning(of: .enter, in: model, size: StartLimitTests.size) == .begin)
    #expect(
      StartScreen.meaning(of: .character("n"), in: model, size: StartLimitTests.size) == .nothing)
  }
}
