import ActivityRun
import Testing

/// Edits go by what one sees as a letter, however many scalars it has.
@Suite struct TextFieldTests {
  /// A field as edits leave it; `|` stands where the cursor is.
  struct Edits: CustomTestStringConvertible {
    let name: String
    let edits: [TextEdit]
    let field: String
    var testDescription: String { name }

    init(_ name: String, _ edits: [TextEdit], _ field: String) {
      self.name = name
      self.edits = edits
      self.field = field
    }
  }

  private static let eAcute = "e\u{301}"
  private static let family = "👨‍👩‍👧‍👦"
  private static let flag = "🇩🇪"

  @Test(arguments: [
    Edits("typing", [.insert("ab"), .insert("c")], "abc|"),
    Edits("typing in the middle", [.insert("ac"), .moveLeft, .insert("b")], "ab|c"),
    Edits("nothing before the start", [.deleteBackward, .moveLeft, .moveWordLeft], "|"),
    Edits(
      "nothing after the end", [.insert("a"), .deleteForward, .moveRight, .moveWordRight], "a|"),
    Edits("backspace", [.insert("abc"), .moveLeft, .deleteBackward], "a|c"),
    Edits("delete", [.insert("abc"), .moveToStart, .deleteForward], "|bc"),
    Edits("to the start and the end", [.insert("abc"), .moveToStart, .moveToEnd], "abc|"),
    Edits("é in two scalars is one", [.insert("n" + eAcute), .deleteBackward], "n|"),
    Edits(
      "a mark joins what is before", [.insert("e"), .insert("\u{301}"), .moveLeft], "|" + eAcute),
    Edits(
      "a family is one", [.insert("a" + family + "b"), .moveLeft, .moveLeft], "a|" + family + "b"),
    Edits("a family goes at once", [.insert(family), .deleteBackward], "|"),
    Edits("a flag is one", [.insert(flag + flag), .deleteBackward], flag + "|"),
    Edits("wide letters", [.insert("日本語"), .moveLeft, .deleteBackward], "日|語"),
    Edits(
      "halves of a flag that meet are a flag",
      [.insert("🇩x🇪"), .moveLeft, .deleteBackward, .moveLeft], "|" + flag),
    Edits(
      "so is deleting forward between them",
      [.insert("🇩x🇪"), .moveToStart, .moveRight, .deleteForward, .deleteBackward], "|"),
    Edits("a word left", [.insert("red blue  "), .moveWordLeft], "red |blue  "),
    Edits("two words left", [.insert("red blue"), .moveWordLeft, .moveWordLeft], "|red blue"),
    Edits("a word right", [.insert("red blue"), .moveToStart, .moveWordRight], "red| blue"),
    Edits(
      "two words right", [.insert("red  blue x"), .moveToStart, .moveWordRight, .moveWordRight],
      "red  blue| x"),
    Edits("a word away", [.insert("red blue "), .deleteWordBackward], "red |"),
    Edits(
      "a word away within a text",
      [.insert("red blue"), .moveWordLeft, .deleteWordBackward], "|blue"),
    Edits("all before", [.insert("abc"), .moveLeft, .deleteToStart], "|c"),
    Edits("all after", [.insert("abc"), .moveToStart, .moveRight, .deleteToEnd], "a|"),
  ])
  func `edits by grapheme`(edits: Edits) {
    var field = TextField()
    for edit in edits.edits { field.apply(edit) }
    let drawn = field.characters[..<field.cursor] + ["|"] + field.characters[field.cursor...]
    #expect(drawn.map(String.init) == Array(edits.field).map(String.init))
    #expect(field.characters == Array(field.text))
  }

  @Test func `a field that begins with a text has its cursor at the end`() {
    let field = TextField("n" + TextFieldTests.eAcute)
    #expect(field.cursor == 2)
    #expect(!field.isEmpty)
    #expect(TextField().isEmpty)
  }
}
