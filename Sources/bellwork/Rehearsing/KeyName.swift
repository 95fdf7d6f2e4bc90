import Screen

/// The names of keys in rehearsal scripts.
enum KeyName {
  /// For messages.
  static let names =
    "enter, space, tab, backtab, esc, backspace, delete, up, down, left, right, home, end, pgup,"
    + " pgdn, f1 to f12, ctrl-a to ctrl-z"

  private static let named: [String: Key] = [
    "enter": .enter, "space": .character(" "), "tab": .tab, "backtab": .backtab, "esc": .escape,
    "backspace": .backspace, "delete": .delete, "up": .up, "down": .down, "left": .left,
    "right": .right, "home": .home, "end": .end, "pgup": .pageUp, "pgdn": .pageDown,
  ]

  static func key(_ name: String) -> Key? {
    if name.count == 1, let character = name.first { return .character(character) }
    if let key = named[name] { return key }
    if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...12).contains(number),
      name == "f\(number)"
    {
      return .function(number)
    }
    if name.hasPrefix("ctrl-"), let letter = name.dropFirst(5).first, name.count == 6,
      letter.isASCII, letter.isLowercase
    {
      return .control(letter)
    }
    return nil
  }
}
