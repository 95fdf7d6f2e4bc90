extension MediaFact: ProblemFact {
  /// What a drawing may take of 80 columns; beyond `hardLimit` the format forbids it.
  static let drawingColumns = 76
  static let hardLimit = 200

  package var level: ProblemLevel {
    switch self {
    case .missingDrawing, .pathOutside, .drawingNotText, .drawingHasControls: .error
    case .drawingTooWide(_, let width): width > MediaFact.hardLimit ? .error : .warning
    case .missingFile, .notHTTPS: .warning
    }
  }

  package var code: String {
    switch self {
    case .missingFile, .missingDrawing: "missing-file"
    case .pathOutside: "path-outside"
    case .notHTTPS: "not-https"
    case .drawingTooWide: "drawing-too-wide"
    case .drawingNotText: "drawing-not-text"
    case .drawingHasControls: "control-character"
    }
  }

  package var message: String {
    switch self {
    case .missingFile(let path), .missingDrawing(let path):
      "there is no file \(Quotation.quoted(path)) beside the activity"
    case .pathOutside(let path):
      "\(Quotation.quoted(path)) leads out of the folder of the activity"
    case .notHTTPS(let address): "\(Quotation.quoted(address)) is not an https address"
    case .drawingTooWide(let line, let width):
      "line \(line) of the drawing is \(width) columns wide, and \(MediaFact.drawingColumns) fit"
    case .drawingNotText(let path): "\(Quotation.quoted(path)) is not UTF-8 text"
    case .drawingHasControls(let path, let scalar):
      "control character \(Quotation.codePoint(scalar)) in \(Quotation.quoted(path)): "
        + "a terminal would obey it"
    }
  }

  package var suggestion: String? {
    switch self {
    case .pathOutside: "put the file beside the activity"
    case .notHTTPS: "begin with https://"
    case .drawingHasControls: "remove it"
    case .missingFile, .missingDrawing, .drawingTooWide, .drawingNotText: nil
    }
  }
}
