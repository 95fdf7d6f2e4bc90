import CNcurses
import Screen

/// The C shim in Swift's words; the only file that knows it.
@MainActor
enum Curses {
  /// What a wait ended with; all false after the time ran out.
  struct Readiness {
    var hasInput: Bool
    var hasSignal: Bool
    var isHungUp: Bool
  }

  static func refusal(term: String?) -> TerminalError? {
    error(cncurses_check(term), term: term)
  }

  static func open(useColor: Bool) throws(TerminalError) {
    let status = cncurses_open(useColor)
    if let error = error(status, term: cncurses_term().map { String(cString: $0) }) { throw error }
  }

  static func close() { cncurses_close() }
  static func suspend() -> Bool { cncurses_suspend() }
  static func resume() { cncurses_resume() }

  static var capabilities: Capabilities {
    Capabilities(
      isUTF8: cncurses_is_utf8(), colors: Int(cncurses_colors()),
      focusReports: cncurses_never_reports_focus() ? .no : .unknown)
  }

  static func measure() -> Size {
    let size = cncurses_measure()
    return Size(columns: Int(size.columns), rows: Int(size.rows))
  }

  /// Waits for input, a signal or hang-up; without a timeout it waits without end.
  static func wait(timeoutMilliseconds: Int?) -> Readiness {
    let timeout = timeoutMilliseconds.map { Int32(clamping: $0) } ?? -1
    let ready = cncurses_wait(timeout)
    return Readiness(
      hasInput: ready.hasInput, hasSignal: ready.hasSignal, isHungUp: ready.isHungUp)
  }

  static func takeSignal() -> Int32? {
    let signal = cncurses_take_signal()
    return signal == 0 ? nil : signal
  }

  static func read() -> RawInput? {
    let input = cncurses_read()
    switch input.key {
    case .none: return nil
    case .scalar: return .scalar(Unicode.Scalar(input.value) ?? "\u{FFFD}")
    case .function: return .key(.function(Int(input.value)))
    case .focusIn: return .focus(true)
    case .focusOut: return .focus(false)
    case .pasteBegin: return .pasteBegin
    case .pasteEnd: return .pasteEnd
    default: return .key(named(input.key))
    }
  }

  static func erase() { cncurses_erase() }
  static func repaint() { cncurses_repaint() }

  static var canPutApart: Bool { cncurses_can_put_apart() }
  static func redraw(row: Int) { cncurses_redraw_row(Int32(row)) }
  static func clearApart() { cncurses_clear_apart() }

  static func put(_ text: String, column: Int, row: Int, width: Int, looks: Attributes) {
    cncurses_put(
      Int32(column), Int32(row), text, Int32(width), style(of: looks), color(of: looks))
  }

  static func putApart(
    _ text: String, column: Int, row: Int, width: Int, looks: Attributes, isDisputed: Bool
  ) {
    cncurses_put_apart(
      Int32(column), Int32(row), text, Int32(width), style(of: looks), color(of: looks),
      isDisputed)
  }

  private static func style(of looks: Attributes) -> UInt32 {
    var style: UInt32 = 0
    if looks.isBold { style |= cncurses_bold }
    if looks.isUnderlined { style |= cncurses_underline }
    if looks.isReversed { style |= cncurses_reverse }
    if looks.isDim { style |= cncurses_dim }
    return style
  }

  private static func color(of looks: Attributes) -> Int32 {
    looks.color(among: Int(cncurses_colors())).map { Int32($0) } ?? -1
  }

  static func present(cursor: Point?, cellsChanged: Bool) {
    cncurses_present(Int32(cursor?.column ?? -1), Int32(cursor?.row ?? -1), cellsChanged)
  }

  private static func named(_ key: CursesKey) -> Key {
    switch key {
    case .enter: .enter
    case .backtab: .backtab
    case .backspace: .backspace
    case .delete: .delete
    case .insert: .insert
    case .up: .up
    case .down: .down
    case .left: .left
    case .right: .right
    case .home: .home
    case .end: .end
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    case .wordLeft: .wordLeft
    case .wordRight: .wordRight
    default: .other
    }
  }

  private static func error(_ status: CursesStatus, term: String?) -> TerminalError? {
    switch status {
    case .noTerminal: .noTerminal
    case .dumb: .dumbTerminal(term ?? "")
    case .unknown: .unknownTerminal(term ?? "")
    default: nil
    }
  }
}

// Without a screen: what the environment promises, and the terminal's own answers.
extension Curses {
  static var charset: TerminalSurvey.Charset {
    switch cncurses_charset() {
    case .UTF8: .utf8
    case .unchosen: .unchosen
    case .missing: .missing
    case .other: .other
    }
  }

  /// By terminfo; `nil` for a type it does not know.
  static func colors(ofTerm term: String) -> Int? {
    let colors = cncurses_terminfo_colors(term)
    return colors < 0 ? nil : Int(colors)
  }

  static var windowSize: Size? {
    let size = cncurses_window_size()
    guard size.columns > 0, size.rows > 0 else { return nil }
    return Size(columns: Int(size.columns), rows: Int(size.rows))
  }

  /// False where the process is in the background, or has no terminal.
  static func beginAsking() -> Bool { cncurses_ask_begin() }

  static func ask(_ bytes: [UInt8]) { cncurses_ask(bytes, bytes.count) }

  /// What came within the time; `nil` when nothing more will come.
  static func readReplies(timeoutMilliseconds: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = cncurses_ask_read(
      &bytes, Int32(bytes.count), Int32(clamping: timeoutMilliseconds))
    return count < 0 ? nil : Array(bytes[..<Int(count)])
  }

  static func endAsking(discardsInput: Bool) { cncurses_ask_end(discardsInput) }
}
