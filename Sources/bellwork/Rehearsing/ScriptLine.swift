/// The words of one line of a script, with the column of the last one taken.
struct ScriptLine {
  let number: Int
  private let name: String
  private let characters: [Character]
  private var place = 0
  /// Where the last word began, from 1.
  private(set) var column = 1
  private(set) var timeColumn = 1

  init(_ line: String, number: Int, name: String) {
    self.number = number
    self.name = name
    characters = Array(line)
  }

  /// The next word; `nil` at the end of the line or where a comment begins.
  mutating func next() -> String? {
    skipSpace()
    guard place < characters.count, characters[place] != "#" || isKeyName else { return nil }
    column = place + 1
    let start = place
    while place < characters.count, !characters[place].isWhitespace { place += 1 }
    return String(characters[start..<place])
  }

  /// All that is left of the line, without the space before it; a `#` in it is text.
  mutating func rest() -> String {
    skipSpace()
    defer { place = characters.count }
    return String(characters[place...])
  }

  /// The next word is the time of the step.
  mutating func markTime() {
    skipSpace()
    timeColumn = place + 1
  }

  func error(_ fact: RehearsalScriptError.Fact, at column: Int? = nil) -> RehearsalScriptError {
    RehearsalScriptError(
      file: name, line: number, column: column ?? characters.count + 1, fact: fact)
  }

  /// In `key #` the sign is the key.
  private var isKeyName: Bool {
    String(characters[..<place]).split(whereSeparator: \.isWhitespace).last == "key"
  }

  private mutating func skipSpace() {
    while place < characters.count, characters[place].isWhitespace { place += 1 }
  }
}
