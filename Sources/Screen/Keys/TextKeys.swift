package import ActivityRun

/// What keys do in a text field.
package enum TextKeys {
  /// The edit that a key makes; `nil` for keys that keep their other meaning.
  package static func edit(for key: Key) -> TextEdit? {
    switch key {
    case .character(let character):
      insertion(String(character))
    case .backspace: .deleteBackward
    case .delete: .deleteForward
    case .left: .moveLeft
    case .right: .moveRight
    case .home, .control("a"): .moveToStart
    case .end, .control("e"): .moveToEnd
    case .wordLeft: .moveWordLeft
    case .wordRight: .moveWordRight
    case .control("w"): .deleteWordBackward
    case .control("u"): .deleteToStart
    case .control("k"): .deleteToEnd
    case .enter, .tab, .backtab, .escape, .insert, .up, .down, .pageUp, .pageDown, .function,
      .control, .other:
      nil
    }
  }

  /// Text as it may go into a field; `nil` where nothing of it is printable.
  ///
  /// With `lines` line breaks stay, for a text of several lines.
  package static func insertion(_ text: String, lines: Bool = false) -> TextEdit? {
    let printable =
      lines ? DisplayText.pastedLines(text) : DisplayText.pasted(text)
    return printable.isEmpty ? nil : .insert(printable)
  }
}
