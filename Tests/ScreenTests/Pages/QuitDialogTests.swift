import ActivityRun
import Screen
import Testing

@Suite struct QuitDialogTests {
  private func lines(
    _ actions: [RunAction], context: RunScreenContext = RunScreenContext()
  ) throws -> [String] {
    let state = try SampleRun.sitting(at: .choice, actions + [.overlayOpened(.quitDialog)])
    return RunScreen.frame(of: state, context: context, size: Size(columns: 80, rows: 24)).lines
  }

  @Test func `says what giving up costs`() throws {
    let none = "    Give it up: nothing is answered yet, so it uses up no try"
    #expect(try lines([]).contains(none))
    #expect(try lines([.choicePicked(0)]).contains(none))
    let one = "    Give it up: this uses up try 2"
    #expect(try lines([.choicePicked(0), .confirmed]).contains(one))
  }

  @Test func `promises nothing in practice`() throws {
    let shown = try lines([.choicePicked(0), .confirmed], context: .init(isPractice: true))
    #expect(shown.contains("  ▸ Leave: practice is not kept"))
    #expect(shown[0].hasPrefix("  Practice, nothing is recorded: Planets"))
  }
}
