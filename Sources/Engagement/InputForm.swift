/// In which form a student's input reaches the program: how often presence can be seen.
package enum InputForm: String, Equatable, Sendable, Codable, CaseIterable {
  /// Key by key, as on the screen.
  case keys
  /// Line by line, as in plain mode: nothing is seen of a line while it is typed.
  case lines
}
