import Activities

extension Media {
  /// What stands for it on a terminal: `[picture: a red fox]`.
  var placeholder: String {
    switch kind {
    case .image: "[picture: \(alt)]"
    case .audio: "[sound: \(alt)]"
    case .video: "[film: \(alt)]"
    case .file: "[file: \(alt)]"
    }
  }

  /// Its drawing in characters, where it has one.
  var drawing: [String]? {
    if case .lines(let lines) = ascii { lines } else { nil }
  }
}

extension TextColumn {
  /// A picture as its drawing, else as its words.
  ///
  /// `openKey` is the key that opens such files, where that works.
  mutating func append(_ media: Media, openKey: String? = nil) {
    let way = media.openablePath == nil ? nil : openKey.map { "\($0) opens it" }
    if let drawing = media.drawing {
      append(unwrapped: drawing.map { StyledText(DisplayText.line($0)) })
      if let way { append("(\(way))", .muted) }
    } else {
      append(media.placeholder + (way.map { " (\($0))" } ?? ""), .muted)
    }
    if let caption = media.caption { append(MarkdownText.inline(caption).plain(as: .muted)) }
  }
}
