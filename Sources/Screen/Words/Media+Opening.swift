import Activities
package import ActivityRun

extension Media {
  /// What a viewer may be asked to open: never a script or a launcher, whatever the file says it is.
  private static let openableEndings: Set = [
    "png", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "svg", "avif",
    "mp3", "ogg", "oga", "opus", "wav", "flac", "m4a", "aac", "mid",
    "mp4", "m4v", "webm", "mkv", "mov", "avi", "ogv",
    "pdf", "txt", "csv", "odt", "ods", "odp", "docx", "xlsx", "pptx", "epub",
  ]

  /// The file beside the activity that can be opened outside; `nil` for a URL and for any other
  /// place.
  var openablePath: String? {
    guard let source, !source.hasPrefix("/"), !source.contains(":"), !source.contains("\\"),
      !source.split(separator: "/").contains(".."),
      let ending = source.split(separator: ".").last, ending.count < source.count - 1,
      Media.openableEndings.contains(ending.lowercased())
    else { return nil }
    return source
  }
}

extension RunState {
  /// The files that can be opened outside where the run stands: of the item, then of its passage.
  package var openablePaths: [String] {
    guard let item = current?.item else { return [] }
    let media = overlay == .passage ? [] : item.media
    return (media + (stimulus(of: item)?.media ?? [])).compactMap(\.openablePath)
  }
}
