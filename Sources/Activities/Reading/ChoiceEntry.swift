/// A choice as read, with what checking needs to know of how it was written.
struct ChoiceEntry {
  private static let keys = [
    "identifier", "text", "correct", "score", "feedback", "fixed", "media",
  ]

  var choice: Choice
  var range: Range<Int>
  /// Where the identifier stands, if the author gave one.
  var identifierRange: Range<Int>?
  /// The text as it is compared: runs of white space are one space.
  let comparable: String

  init(choice: Choice, range: Range<Int>, identifierRange: Range<Int>? = nil) {
    self.choice = choice
    self.range = range
    self.identifierRange = identifierRange
    comparable = ChoiceEntry.comparable(choice.text)
  }

  static func comparable(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Reads the short form, a text, or the long one; without an identifier its place is its name.
  static func read(
    _ node: JSONNode, index: Int, _ files: ActivityFiles
  ) -> ValueReading<ChoiceEntry> {
    let place = "choices[\(index)]"
    let position = ChoiceID(rawValue: String(index + 1))
    if let text = node.string {
      guard !text.isBlank else {
        return ValueReading(nil, [Finding(node.range, .shape(.empty(place)))])
      }
      let choice = Choice(identifier: position, text: text)
      return ValueReading(ChoiceEntry(choice: choice, range: node.range), [])
    }
    var object = ObjectReader(node, "a choice", place: place, keys: keys)
    object.require("text")
    let entry = long(&object, position, files)
    return object.reading(entry)
  }

  private static func long(
    _ object: inout ObjectReader, _ position: ChoiceID, _ files: ActivityFiles
  ) -> ChoiceEntry? {
    let identifier = object.identifier("identifier").map(ChoiceID.init(rawValue:))
    let text = object.string("text", allowsEmpty: false)
    let choice = Choice(
      identifier: identifier ?? position, text: text ?? "",
      isCorrect: object.boolean("correct") ?? false,
      score: object.number("score", .within(-1...1)),
      feedback: object.string("feedback"), isFixed: object.boolean("fixed") ?? false,
      media: object.object("media") { MediaReader.read($0, place: "media", files) })
    guard text != nil else { return nil }
    return ChoiceEntry(
      choice: choice, range: object.range("text"),
      identifierRange: identifier.map { _ in object.range("identifier") })
  }
}
