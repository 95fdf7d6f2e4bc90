/// A text in pieces: what stands as it is, and what its author marked, as `{{gap}}` or `[[run]]`.
struct MarkedText {
  enum Piece: Equatable {
    case text(String)
    /// What stands between the marks.
    case marked(String)
    /// An opening mark that nothing closes before the next one, with what follows it.
    case unclosed(String)

    /// As it reads, without the marks of what is marked.
    var text: String {
      switch self {
      case .text(let text), .marked(let text), .unclosed(let text): text
      }
    }
  }

  let pieces: [Piece]

  var marked: [String] {
    pieces.compactMap { piece in
      guard case .marked(let text) = piece else { return nil }
      return text
    }
  }

  /// The first thing that is opened and not closed, as written.
  var unclosed: String? {
    for case .unclosed(let text) in pieces { return text }
    return nil
  }

  static func gaps(of text: String) -> MarkedText {
    MarkedText(text, opening: UInt8(ascii: "{"), closing: UInt8(ascii: "}"))
  }

  static func runs(of text: String) -> MarkedText {
    MarkedText(text, opening: UInt8(ascii: "["), closing: UInt8(ascii: "]"))
  }

  /// Marks are two brackets; ASCII, so that bytes are as good as characters to find them.
  private init(_ text: String, opening: UInt8, closing: UInt8) {
    let bytes = text.utf8
    var pieces: [Piece] = []
    /// Where the piece being looked at begins: behind its opening mark where it `isOpen`.
    var start = bytes.startIndex
    var isOpen = false
    /// Brackets of the text itself that are open, as those of `[[a[0]]]`.
    var inner = 0
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let next = bytes.index(after: place)
      let isDouble = next < bytes.endIndex && bytes[next] == bytes[place]
      if bytes[place] == opening, isDouble {
        pieces += MarkedText.rest(text[start..<place], isOpen, opening)
        (isOpen, inner, start) = (true, 0, bytes.index(after: next))
        place = start
      } else if isOpen, inner == 0, bytes[place] == closing, isDouble {
        pieces.append(.marked(String(text[start..<place])))
        (isOpen, start) = (false, bytes.index(after: next))
        place = start
      } else {
        if bytes[place] == opening { inner += 1 }
        if bytes[place] == closing { inner = max(0, inner - 1) }
        place = next
      }
    }
    self.pieces = pieces + MarkedText.rest(text[start...], isOpen, opening)
  }

  private static func rest(_ text: Substring, _ isOpen: Bool, _ opening: UInt8) -> [Piece] {
    if isOpen {
      let mark = String(repeating: String(UnicodeScalar(opening)), count: 2)
      return [.unclosed(mark + text)]
    }
    return text.isEmpty ? [] : [.text(String(text))]
  }
}
