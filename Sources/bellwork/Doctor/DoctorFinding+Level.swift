extension DoctorFinding.Level {
  /// The word for it, which never depends on a colour or a sign.
  var word: String {
    switch self {
    case .ok: "ok"
    case .note: "note"
    case .problem: "problem"
    }
  }

  func sign(isUTF8: Bool) -> String {
    switch self {
    case .ok: isUTF8 ? "✓" : "+"
    case .note: isUTF8 ? "•" : "*"
    case .problem: isUTF8 ? "✗" : "!"
    }
  }
}
