/// Reads a picture, sound or film, and looks for the files it names.
struct MediaReader {
  private static let keys = ["type", "src", "alt", "ascii", "caption", "license"]

  private var object: ObjectReader
  private let files: ActivityFiles

  static func read(
    _ node: JSONNode, place: String, _ files: ActivityFiles
  ) -> ValueReading<Media> {
    let object = ObjectReader(node, "a picture or sound", place: place, keys: keys)
    var reader = MediaReader(object: object, files: files)
    let media = reader.media()
    return reader.object.reading(media)
  }

  private mutating func media() -> Media? {
    object.require("type", "alt")
    _ = object.string("license")
    let kind = object.word("type", Media.Kind.self)
    let alt = object.string("alt", allowsEmpty: false)
    let source = object.string("src", allowsEmpty: false)
    let caption = object.string("caption")
    if let source { checkSource(source) }
    let drawing = readDrawing()
    guard let kind, let alt else { return nil }
    return Media(kind: kind, alt: alt, source: source, ascii: drawing, caption: caption)
  }

  private mutating func checkSource(_ source: String) {
    let range = object.range("src")
    if source.lowercased().hasPrefix("https://") { return }
    if source.contains("://") {
      object.report(.media(.notHTTPS(source)), at: range)
    } else if !ActivityFiles.isInside(source) {
      object.report(.media(.pathOutside(source)), at: range)
    } else if !files.fileExists(source) {
      object.report(.media(.missingFile(source)), at: range)
    }
  }

  private mutating func readDrawing() -> Media.Drawing? {
    guard let node = object.value("ascii") else { return nil }
    switch node.value {
    case .string(let path): return readDrawing(path, node.range)
    case .array(let nodes):
      let lines = object.strings("ascii", allowsEmpty: true) ?? []
      guard lines.count == nodes.count else { return nil }
      for (index, line) in lines.enumerated() { checkWidth(line, index, nodes[index].range) }
      return .lines(lines)
    case .null, .boolean, .number, .object:
      object.reportWrongType("ascii", expected: .textOrList, node)
      return nil
    }
  }

  /// Reads the file, so that the drawing is in the activity and nobody looks for it again.
  private mutating func readDrawing(_ path: String, _ range: Range<Int>) -> Media.Drawing? {
    guard ActivityFiles.isInside(path) else {
      object.report(.media(.pathOutside(path)), at: range)
      return nil
    }
    guard let bytes = files.textFile(path) else {
      object.report(.media(.missingDrawing(path)), at: range)
      return nil
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      object.report(.media(.drawingNotText(path)), at: range)
      return nil
    }
    let lines = MediaReader.lines(text)
    for (index, line) in lines.enumerated() { checkWidth(line, index, range) }
    for case .controlCharacter(let scalar, _) in lines.flatMap(TextChecker.facts).prefix(1) {
      object.report(.media(.drawingHasControls(path, scalar)), at: range)
    }
    return .lines(lines)
  }

  private mutating func checkWidth(_ line: String, _ index: Int, _ range: Range<Int>) {
    let width = TextWidth.of(line)
    guard width > MediaFact.drawingColumns else { return }
    object.report(.media(.drawingTooWide(line: index + 1, width: width)), at: range)
  }

  /// The lines of a text file, without a byte order mark and blank lines at the end; tabs of 8.
  private static func lines(_ text: String) -> [String] {
    let body = text.unicodeScalars.drop { $0 == "\u{FEFF}" }
    var lines = String(body).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(expandingTabs)
    while lines.last?.isBlank == true { lines.removeLast() }
    return lines
  }

  private static func expandingTabs(_ line: Substring) -> String {
    line.reduce(into: "") { text, character in
      guard character == "\t" else { return text.append(character) }
      text += String(repeating: " ", count: 8 - text.count % 8)
    }
  }
}
