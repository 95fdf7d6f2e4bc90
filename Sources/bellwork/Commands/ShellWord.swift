import Activities

/// Text as one word of a shell command that a person may copy.
enum ShellWord {
  static func quoted(_ text: String) -> String {
    let plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./-+=:,@%"
    if !text.isEmpty, text.allSatisfy(plain.contains) { return text }
    return "'"
      + Printable.clean(text).split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}
