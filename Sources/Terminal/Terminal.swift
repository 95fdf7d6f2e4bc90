package import Screen

/// The open screen: owns the terminal from `open` to `close`, draws frames, yields events.
///
/// There is one at a time in a process. Whoever opens it must close it on every way out; a trap, a
/// fatal signal and `exit` give the terminal back by themselves.
@MainActor
package final class Terminal {
  /// How roles look; a change redraws with the next frame.
  package var theme: Theme {
    didSet { if theme != oldValue { drawn = nil } }
  }
  package private(set) var size: Size
  package internal(set) var capabilities: Capabilities

  private var isOpen = true
  /// The frame on the screen; `nil` when the screen's content is not ours.
  private var drawn: Frame?
  /// SIGCONTs still to come for stops of our own, after which the screen is already up.
  var expectedContinues = 0
  var hasHungUp = false
  var queue: [TerminalEvent] = []
  var decoder = InputDecoder()
  let clock = ContinuousClock()
  let openedAt: ContinuousClock.Instant

  /// Opens the full screen on the controlling terminal, even where standard input and output are
  /// pipes.
  ///
  /// - Throws: why there can be none; the terminal is untouched then.
  package static func open(useColor: Bool, theme: Theme) throws(TerminalError) -> Terminal {
    try Curses.open(useColor: useColor)
    return Terminal(theme: theme)
  }

  /// Why `open` would refuse in this environment; `nil` when it would not.
  package static func refusal(environment: [String: String]) -> TerminalError? {
    Curses.refusal(term: environment["TERM"])
  }

  private init(theme: Theme) {
    self.theme = theme
    size = Curses.measure()
    capabilities = Curses.capabilities
    openedAt = clock.now
    // Also sends the keypad mode, without which the first arrow key may be an unnamed one.
    collectInput()
  }

  /// Draws what differs from the last frame; writes nothing when nothing does.
  package func draw(_ frame: Frame) {
    guard isOpen, !hasHungUp, frame != drawn else { return }
    if drawn?.size != frame.size {
      Curses.erase()
      drawn = nil
    }
    let hasChanges = putChanges(of: frame)
    if hasChanges { putDisputed(of: frame) }
    Curses.present(cursor: frame.cursor, cellsChanged: hasChanges)
    drawn = frame
  }

  /// Draws the whole screen anew at once (Ctrl-L), for when another program has written on it.
  package func repaint() {
    guard isOpen, !hasHungUp else { return }
    Curses.repaint()
  }

  /// Gives the terminal back, stops the process and its group, and returns once it is continued,
  /// with the last frame on the screen again; `.continued` follows as an event.
  package func suspend() {
    guard isOpen, Curses.suspend() else { return }
    expectedContinues += 1
    adoptSize()
    collectInput()
  }

  /// Gives the terminal back as it was found; later calls do nothing.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    Curses.close()
  }

  /// Takes over the size the terminal has by now, and says so if it is a new one.
  func adoptSize() {
    let measured = Curses.measure()
    guard measured != size else { return }
    size = measured
    drawn = nil
    // A dragged corner sends dozens; only where it stands now matters.
    queue.removeAll { if case .resized = $0 { true } else { false } }
    queue.append(.resized(measured))
  }

  private func putChanges(of frame: Frame) -> Bool {
    var hasChanges = drawn == nil
    for row in 0..<min(frame.size.rows, size.rows) {
      for column in 0..<min(frame.size.columns, size.columns) {
        let cell = frame[column, row]
        if let drawn, drawn[column, row] == cell, drawn[column, row].isDisputed == cell.isDisputed {
          continue
        }
        hasChanges = true
        // ncurses has blanks in its place and would let it stand where blanks come.
        if drawn?[column, row].isDisputed == true { Curses.redraw(row: row) }
        if cell.isRightHalf { continue }
        let isWide = column + 1 < frame.size.columns && frame[column + 1, row].isRightHalf
        let width = isWide ? 2 : 1
        Curses.put(
          placed(cell, column: column, width: width), column: column, row: row, width: width,
          looks: theme[cell.role])
      }
    }
    return hasChanges
  }
}
