/// Breaks text into lines of a width, by words and cells, in any script.
///
/// Lines break after a space and where `LineBreak` says; a word longer than a line is broken where
/// the line ends, between two characters. Code and a field one types into stay in one piece; code
/// longer than a line goes on behind a mark.
package struct TextWrap {
  private let width: Int
  private let codeMark: Grapheme?
  private var lines: [StyledText] = []
  private var line: [WrapPiece] = []
  private var lineWidth = 0
  /// The last place where the line may end; `nil` while there is none.
  private var lastBreak: (count: Int, isHyphenated: Bool)?
  /// Whether the line goes on from a broken one: then it begins without spaces.
  private var isContinuation = false

  private init(width: Int, codeMark: String) {
    self.width = width
    self.codeMark = Graphemes.split(codeMark).first
  }

  /// The lines of a text; an empty text is one empty line.
  ///
  /// A width below 2 counts as 2. `codeMark` is what code longer than a line goes on behind.
  package static func lines(
    of text: StyledText, width: Int, codeMark: String = ""
  ) -> [StyledText] {
    var wrap = TextWrap(width: max(2, width), codeMark: codeMark)
    for piece in WrapPiece.pieces(of: text) { wrap.take(piece) }
    wrap.endLine()
    return wrap.lines
  }

  private mutating func take(_ piece: WrapPiece) {
    if piece.grapheme == .newline {
      endLine()
      isContinuation = false
      return
    }
    if piece.isSpace {
      takeSpace(piece)
      return
    }
    noteBreak(before: piece)
    while lineWidth + piece.grapheme.width > width, !line.isEmpty { breakLine(before: piece) }
    append(piece)
  }

  private mutating func noteBreak(before piece: WrapPiece) {
    guard let last = line.last, !(last.isKeptWhole && last.role == piece.role) else { return }
    switch piece.softBreak {
    case .bare: lastBreak = (line.count, false)
    case .hyphen: if lineWidth < width { lastBreak = (line.count, true) }
    case nil:
      if piece.beginsCharacter, LineBreak.isAllowed(between: last.grapheme, and: piece.grapheme) {
        lastBreak = (line.count, false)
      }
    }
  }

  /// A space ends a word; one that would stand beyond the edge, or begin a broken line, is left out.
  private mutating func takeSpace(_ piece: WrapPiece) {
    if line.isEmpty, isContinuation { return }
    guard lineWidth < width else {
      endLine()
      isContinuation = true
      return
    }
    append(piece)
    lastBreak = (line.count, false)
  }

  private mutating func append(_ piece: WrapPiece) {
    line.append(piece)
    lineWidth += piece.grapheme.width
  }

  /// Ends the line at its last possible break, else where it is full; the rest goes on below.
  private mutating func breakLine(before piece: WrapPiece) {
    let count = lastBreak?.count ?? fullCount(before: piece)
    let isCodeBroken = lastBreak == nil && piece.role == .code && line.last?.role == .code
    let rest = Array(line[count...])
    line.removeSubrange(count...)
    if lastBreak?.isHyphenated == true, let last = line.last {
      line.append(WrapPiece(grapheme: Grapheme(text: "-", width: 1), role: last.role))
    }
    endLine()
    isContinuation = true
    if isCodeBroken, let codeMark,
      codeMark.width + rest.width + piece.grapheme.width <= width
    {
      append(WrapPiece(grapheme: codeMark, role: .continuation))
    }
    for piece in rest { append(piece) }
  }

  /// How much of a full line stays on it: no character is torn that fits on a line.
  private func fullCount(before piece: WrapPiece) -> Int {
    guard !piece.beginsCharacter, let start = line.lastIndex(where: \.beginsCharacter), start > 0
    else { return line.count }
    return start
  }

  private mutating func endLine() {
    while let last = line.last, last.isSpace { line.removeLast() }
    lines.append(line.styledText)
    line = []
    lineWidth = 0
    lastBreak = nil
  }
}
