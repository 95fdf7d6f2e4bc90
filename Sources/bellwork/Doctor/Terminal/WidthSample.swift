import Screen
import Terminal

/// A text that terminals disagree about, in the form in which bellwork draws it.
///
/// Joiners, variation selectors and skin tones never reach a terminal (terminal.md 3.6), so their
/// sequences are measured without them, as they stand on the screen.
struct WidthSample: Equatable, Sendable {
  var name: String
  var text: String

  private init(_ name: String, _ text: String) {
    self.name = name
    self.text = DisplayText.line(text)
  }

  /// By the table that lays out every screen.
  var expectedWidth: Int { Graphemes.width(of: text) }

  static let all = [
    WidthSample("borders and signs", "─▸•✓✗█…"),
    WidthSample("Chinese", "漢字"),
    WidthSample("accents", "e\u{301}a\u{308}"),
    WidthSample("Hindi", "नि"),
    WidthSample("Thai", "ก็"),
    WidthSample("emoji", "😀"),
    WidthSample("family emoji", "👩\u{200D}👩\u{200D}👧"),
    WidthSample("flags", "🇫🇷"),
    WidthSample("heart emoji", "❤\u{FE0F}"),
  ]
}

extension TerminalQuestions {
  /// What `doctor` asks.
  ///
  /// Terminal.app prints a part of the questions about modes. In a character set other than UTF-8
  /// the samples cannot be written.
  static func doctor(
    environment: [String: String], charset: TerminalSurvey.Charset
  ) -> TerminalQuestions {
    TerminalQuestions(
      modes: environment["TERM_PROGRAM"] == "Apple_Terminal"
        ? [] : [TerminalMode.focusReports, .pasteBrackets, .wholeFrames].map(\.rawValue),
      texts: charset == .other ? [] : WidthSample.all.map(\.text))
  }
}
