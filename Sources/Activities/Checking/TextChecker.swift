/// Looks through every text of a file for what a terminal would obey or a reader not see.
package enum TextChecker {
  private static let tabCommands: Set<String> = [
    "times", "theta", "text", "tan", "tau", "top", "triangle", "tfrac", "to",
  ]

  /// At most one finding of a kind for each text, keys too, in file order.
  package static func findings(in node: JSONNode) -> [Finding] {
    switch node.value {
    case .string(let text): facts(in: text).map { Finding(node.range, .text($0)) }
    case .array(let nodes): nodes.flatMap(findings)
    case .object(let members):
      members.flatMap { member in
        facts(in: member.name).map { Finding(member.nameRange, .text($0)) }
          + findings(in: member.node)
      }
    case .null, .boolean, .number: []
    }
  }

  package static func facts(in text: String) -> [TextFact] {
    guard !text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return [] }
    let scalars = Array(text.unicodeScalars)
    var controlled: TextFact?
    var eaten: TextFact?
    var invisible: TextFact?
    for (index, scalar) in scalars.enumerated() where Printable.isHidden(scalar) {
      if scalar == "\n" { continue }
      if scalar == "\t" {
        eaten = eaten ?? eatenTab(scalars, index)
      } else if scalar.properties.generalCategory == .control {
        controlled = controlled ?? .controlCharacter(scalar, command: command(scalars, index))
      } else if !isJoining(scalars, index) {
        invisible = invisible ?? .invisibleCharacter(scalar)
      }
    }
    return [controlled, eaten, invisible].compactMap(\.self)
  }

  private static func eatenTab(_ scalars: [Unicode.Scalar], _ index: Int) -> TextFact? {
    guard let command = command(scalars, index), tabCommands.contains(String(command.dropFirst()))
    else { return nil }
    return .eatenBackslash(command: command)
  }

  /// `\frac`, where JSON read `\f` and text goes on with `rac`.
  private static func command(_ scalars: [Unicode.Scalar], _ index: Int) -> String? {
    let letters: [Unicode.Scalar: String] = ["\u{8}": "b", "\u{C}": "f", "\r": "r", "\t": "t"]
    let word = scalars[(index + 1)...].prefix(12).prefix {
      $0.isASCII && $0.properties.isAlphabetic
    }
    guard let letter = letters[scalars[index]], !word.isEmpty else { return nil }
    return "\\" + letter + String(String.UnicodeScalarView(word))
  }

  /// Joiners that scripts and emoji need: within an emoji, and between letters beyond ASCII.
  private static func isJoining(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    if Printable.isEmojiJoiner(scalars, index) { return true }
    let isJoiner = scalars[index].value == 0x200C || scalars[index].value == 0x200D
    guard isJoiner, index > 0, index + 1 < scalars.count else { return false }
    return [scalars[index - 1], scalars[index + 1]].allSatisfy { neighbour in
      !neighbour.isASCII && (neighbour.properties.isAlphabetic || neighbour.properties.isDiacritic)
    }
  }
}
