package import Screen

/// One thing ncurses read, before letters are joined and split sequences are put together.
package enum RawInput: Equatable, Sendable {
  case scalar(Unicode.Scalar)
  case key(Key)
  case focus(Bool)
  case pasteBegin
  case pasteEnd
}
