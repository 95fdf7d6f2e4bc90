/// A grapheme on its way into a line, with what the line has to know of it.
struct WrapPiece {
  var grapheme: Grapheme
  var role: Role
  /// Whether a character that people see as one begins here: no line breaks within one.
  var beginsCharacter = true
  var softBreak: SoftBreak?

  /// Whether it stands in a text that is kept in one piece: what one types, and code.
  var isKeptWhole: Bool { role.isField || role == .code }
  var isSpace: Bool { grapheme == .space && !isKeptWhole }

  /// The pieces of a text, run by run.
  static func pieces(of text: StyledText) -> [WrapPiece] {
    text.runs.flatMap { run in
      SoftBreak.parts(of: run.text).flatMap { part in
        pieces(of: part.text, run.role, part.opening.flatMap(SoftBreak.init))
      }
    }
  }

  private static func pieces(
    of text: String, _ role: Role, _ softBreak: SoftBreak?
  ) -> [WrapPiece] {
    var pieces = Graphemes.split(text).map { WrapPiece(grapheme: $0, role: role) }
    // Characters are looked for in what is drawn: dropped scalars may join what they stood between.
    var starts: Set<Int> = []
    var offset = 0
    for character in pieces.map(\.grapheme.text).joined() {
      starts.insert(offset)
      offset += character.unicodeScalars.count
    }
    offset = 0
    for index in pieces.indices {
      pieces[index].beginsCharacter = starts.contains(offset)
      offset += pieces[index].grapheme.text.unicodeScalars.count
    }
    if !pieces.isEmpty { pieces[0].softBreak = softBreak }
    return pieces
  }
}

extension [WrapPiece] {
  var width: Int { reduce(0) { $0 + $1.grapheme.width } }

  /// A no-break space has done its work by then, and is drawn as a space.
  var styledText: StyledText {
    reduce(into: StyledText()) {
      $0.append($1.grapheme.text == "\u{A0}" ? " " : $1.grapheme.text, $1.role)
    }
  }
}
