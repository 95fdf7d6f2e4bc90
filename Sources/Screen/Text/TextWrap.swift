/// Breaks text into lines of a width, by words and cells, in any script.
///
/// Lines break after a space or a hyphen and between East Asian letters; never before closing or
/// after opening punctuation. A word longer than a line is broken where the line ends. A field
/// (roles `field` and `currentField`) stays in one piece, and a no-break space is drawn as a space.
package struct TextWrap {
  private struct Piece {
    var grapheme: Grapheme
    var role: Role

    var isField: Bool { role == .field || role == .currentField }
  }

  private let width: Int
  private var lines: [StyledText] = []
  private var line: [Piece] = []
  private var lineWidth = 0
  /// How many pieces of the line may stand before a break; `nil` while nothing can.
  private var breakCount: Int?
  /// Whether the line goes on from a broken one: then it begins without spaces.
  private var isContinuation = false

  private init(width: Int) { self.width = width }

  /// The lines of a text; an empty text is one empty line.
  ///
  /// A width below 2 counts as 2.
  package static func lines(of text: StyledText, width: Int) -> [StyledText] {
    var wrap = TextWrap(width: max(2, width))
    for run in text.runs {
      for grapheme in Graphemes.split(run.text) {
        wrap.take(Piece(grapheme: grapheme, role: run.role))
      }
    }
    wrap.endLine()
    return wrap.lines
  }

  private mutating func take(_ piece: Piece) {
    if piece.grapheme == .newline {
      endLine()
      isContinuation = false
      return
    }
    if piece.grapheme == .space, !piece.isField {
      takeSpace(piece)
      return
    }
    if let last = line.last, LineBreak.isAllowed(between: last.grapheme, and: piece.grapheme),
      !last.isField || !piece.isField
    {
      breakCount = line.count
    }
    while lineWidth + piece.grapheme.width > width, !line.isEmpty { breakLine() }
    append(piece)
  }

  /// A space ends a word; one that would stand beyond the edge, or begin a broken line, is left out.
  private mutating func takeSpace(_ piece: Piece) {
    if line.isEmpty, isContinuation { return }
    guard lineWidth < width else {
      endLine()
      isContinuation = true
      return
    }
    append(piece)
    breakCount = line.count
  }

  private mutating func append(_ piece: Piece) {
    line.append(piece)
    lineWidth += piece.grapheme.width
  }

  /// Ends the line at its last possible break, else where it is full; the rest goes on below.
  private mutating func breakLine() {
    let count = breakCount ?? line.count
    let rest = Array(line[count...])
    line.removeSubrange(count...)
    endLine()
    isContinuation = true
    for piece in rest { append(piece) }
  }

  private mutating func endLine() {
    while let last = line.last, last.grapheme == .space, !last.isField { line.removeLast() }
    var text = StyledText()
    for piece in line {
      text.append(piece.grapheme.text == "\u{A0}" ? " " : piece.grapheme.text, piece.role)
    }
    lines.append(text)
    line = []
    lineWidth = 0
    breakCount = nil
  }
}
