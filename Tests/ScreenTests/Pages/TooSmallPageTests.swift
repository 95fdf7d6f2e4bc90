import Screen
import Testing

/// What a window says that is too small for a page.
@Suite struct TooSmallPageTests {
  @Test(
    arguments: [
      (39, "window too small: have 39x5, need 40x12"), (38, "window too small: need 40x12"),
      (28, "window too small: need 40x12"), (27, "need 40x12 at least"),
      (19, "need 40x12 at least"), (18, "need 40x12"), (10, "need 40x12"),
    ])
  func `says as much as fits, and what is needed in any case`(
    _ columns: Int, _ words: String
  ) throws {
    let frame = RunScreen.frame(
      of: try Scene.choiceEmpty.state(), context: RunScreenContext(),
      size: Size(columns: columns, rows: 5))
    #expect(frame.lines[0] == words)
    #expect(frame.lines.dropFirst().joined().isEmpty)
  }
}
