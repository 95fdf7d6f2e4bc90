/// What stands between dollars: `$x^2 + a_{n+1}$`.
enum MathText {
  /// The text with its super- and subscripts in Unicode; `nil` where it has none, or where anything
  /// in it would stay TeX: then it is better read as typed.
  static func shown(_ characters: ArraySlice<Character>) -> String? {
    var result = ""
    var hasScripts = false
    var rest = characters
    while let character = rest.popFirst() {
      switch character {
      case "^", "_":
        let form: ScriptForm = character == "^" ? .raised : .lowered
        guard let script = takeScript(from: &rest), let text = form.text(script) else { return nil }
        result += text
        hasScripts = true
      case "\\", "{", "}": return nil
      default: result.append(character)
      }
    }
    return hasScripts ? result : nil
  }

  /// `{n+1}` without its braces, or one character that no other of its kind follows: TeX and people
  /// mean different things by `x^10`.
  private static func takeScript(from rest: inout ArraySlice<Character>) -> String? {
    guard let first = rest.popFirst() else { return nil }
    if first == "{" {
      guard let end = rest.firstIndex(of: "}") else { return nil }
      defer { rest = rest[(end + 1)...] }
      return String(rest[..<end])
    }
    let isLong =
      rest.first.map { first.isNumber && $0.isNumber || first.isLetter && $0.isLetter } ?? false
    return isLong ? nil : String(first)
  }
}
