import EventDelivery

extension StorageError: CustomStringConvertible {
  /// A sentence that names the file and, where there is one, the way out.
  package var description: String {
    switch self {
    case .system(let error):
      error.description
    case .weakMode(let path, let mode, let expected, let found):
      "\"\(path)\" cannot be kept safely: \"\(mode)\" must be \"\(expected)\", not \"\(found)\""
    case .newerSchema(let path, let found, let known):
      "\"\(path)\" was written by a newer bellwork (schema \(found), this one knows \(known));"
        + " use that version"
    case .damaged(let path):
      "\"\(path)\" is damaged or no bellwork database; move it away to begin a new one, and keep it"
    case .diskFull(let path):
      "cannot write \"\(path)\": no space left on its disk"
    case .readOnly(let path):
      "cannot write \"\(path)\": it or its directory is read-only"
    case .inputOutput(let path, let code):
      "cannot read or write \"\(path)\": the system reports an error (SQLite \(code)); its disk may be"
        + " failing, or no file may be so large here"
    case .busy(let path):
      "\"\(path)\" is in use by another program"
    case .database(let path, let code):
      "cannot use \"\(path)\": SQLite error \(code)"
    }
  }
}
