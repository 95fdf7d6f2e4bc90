/// One row of the table of commands: its keys, and the words for it.
package struct CommandRow: Equatable, Sendable {
  package let command: Command
  package let keys: [Key]
  /// What the footer says beside the key.
  package let footerWord: String
  /// What help and README say.
  package let help: String

  init(_ command: Command, _ keys: [Key], _ footerWord: String, _ help: String) {
    self.command = command
    self.keys = keys
    self.footerWord = footerWord
    self.help = help
  }

  /// The keys that still mean this command while a text field takes the printable ones.
  package var keysWhileTyping: [Key] {
    keys.filter { key in
      if case .character = key { false } else { TextKeys.edit(for: key) == nil }
    }
  }
}
