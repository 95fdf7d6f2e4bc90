import ActivityRun
import Screen
import Testing

@Suite struct TextKeysTests {
  struct Case: CustomTestStringConvertible {
    var key: Key
    var edit: TextEdit?
    var testDescription: String { key.name }
  }

  static let cases = [
    Case(key: .character("q"), edit: .insert("q")), Case(key: .character(" "), edit: .insert(" ")),
    Case(key: .character("1"), edit: .insert("1")), Case(key: .backspace, edit: .deleteBackward),
    Case(key: .delete, edit: .deleteForward), Case(key: .left, edit: .moveLeft),
    Case(key: .right, edit: .moveRight), Case(key: .home, edit: .moveToStart),
    Case(key: .control("a"), edit: .moveToStart), Case(key: .control("e"), edit: .moveToEnd),
    Case(key: .control("u"), edit: .deleteToStart), Case(key: .control("k"), edit: .deleteToEnd),
    Case(key: .control("w"), edit: .deleteWordBackward),
    Case(key: .wordLeft, edit: .moveWordLeft), Case(key: .wordRight, edit: .moveWordRight),
    Case(key: .enter, edit: nil), Case(key: .up, edit: nil), Case(key: .function(5), edit: nil),
    Case(key: .control("c"), edit: nil), Case(key: .escape, edit: nil), Case(key: .tab, edit: nil),
    Case(key: .character("\u{1B}"), edit: nil),
  ]

  @Test(arguments: cases) func `edits or leaves the key its meaning`(_ sample: Case) {
    #expect(TextKeys.edit(for: sample.key) == sample.edit)
  }
}
