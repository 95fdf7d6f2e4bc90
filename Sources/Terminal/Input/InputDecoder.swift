import Screen

/// Joins what ncurses read into events: graphemes, pastes, and sequences a slow line has split.
///
/// ncurses waits 25 ms for the rest of an escape sequence. Over a slow line the rest comes later, as
/// letters, and a focus report would type `[I` into an answer. So for 300 ms after a lone Esc a `[`
/// begins a sequence, which is read to its end here (`terminal.md` 3.2). Esc itself is not held back.
///
///     ESC · · [ I        key(.escape), focus(true)
///     ESC · · [ ······   key(.escape), key("[") after 300 ms
///
/// Times are milliseconds of one monotonic clock, handed in.
package struct InputDecoder {
  private enum State {
    case plain
    case afterEscape(until: Int)
    case inSequence(parameters: String, until: Int)
    case inPaste(Paste, until: Int)
  }

  /// How long the next piece of a split sequence is waited for.
  package static let patience = 300
  /// A paste that has gone silent this long has lost its end mark.
  package static let pastePatience = 1000
  private static let longestSequence = 32

  private var state = State.plain
  /// Scalars of one batch: a base and its marks arrive together.
  private var letters = ""
  private var events: [TerminalEvent] = []

  package init() {}

  /// When `expire` must be called, input or not; `nil` when nothing is held back.
  package var deadline: Int? {
    switch state {
    case .plain, .afterEscape: nil
    case .inSequence(_, let until), .inPaste(_, let until): until
    }
  }

  /// The events of what was read in one go.
  package mutating func decode(_ inputs: [RawInput], at now: Int) -> [TerminalEvent] {
    giveUp(at: now)
    for input in inputs { take(input, at: now) }
    return takeEvents()
  }

  /// The events of what was held back too long.
  package mutating func expire(at now: Int) -> [TerminalEvent] {
    giveUp(at: now)
    return takeEvents()
  }

  private mutating func takeEvents() -> [TerminalEvent] {
    endLetters()
    defer { events = [] }
    return events
  }

  private mutating func take(_ input: RawInput, at now: Int) {
    switch (input, state) {
    case (.focus(let isIn), _):
      emit(.focus(isIn))
    case (.scalar(let scalar), .inPaste(var paste, _)):
      let isEnded = paste.append(scalar)
      state = .inPaste(paste, until: now + Self.pastePatience)
      if isEnded { endPaste() }
    case (.pasteEnd, .inPaste):
      endPaste()
    case (.key, .inPaste), (.pasteBegin, .inPaste):
      break
    case (.scalar(let scalar), .inSequence(let parameters, _)):
      continueSequence(parameters, with: scalar, at: now)
    case (.scalar("["), .afterEscape(let until)) where now < until:
      endLetters()
      state = .inSequence(parameters: "", until: now + Self.patience)
    case (.scalar(let scalar), _):
      state = .plain
      type(scalar, at: now)
    case (.key(let key), _):
      release()
      emit(.key(key))
    case (.pasteBegin, _):
      release()
      endLetters()
      state = .inPaste(Paste(), until: now + Self.pastePatience)
    case (.pasteEnd, _):
      release()
    }
  }

  private mutating func type(_ scalar: Unicode.Scalar, at now: Int) {
    switch scalar.value {
    case 9: emit(.key(.tab))
    case 10, 13: emit(.key(.enter))
    case 8, 127: emit(.key(.backspace))
    case 27:
      emit(.key(.escape))
      state = .afterEscape(until: now + Self.patience)
    case 1...26:
      emit(.key(.control(Character(Unicode.Scalar(UInt8(scalar.value) + 96)))))
    case 0..<32, 128..<160:
      emit(.key(.other))
    default:
      letters.unicodeScalars.append(scalar)
    }
  }

  private mutating func continueSequence(
    _ parameters: String, with scalar: Unicode.Scalar, at now: Int
  ) {
    switch scalar.value {
    case 0x20...0x3F where parameters.unicodeScalars.count < Self.longestSequence:
      let longer = parameters + String(scalar)
      state = .inSequence(parameters: longer, until: now + Self.patience)
    case 0x40...0x7E:
      state = .plain
      finishSequence(parameters, final: scalar, at: now)
    default:
      release()
      type(scalar, at: now)
    }
  }

  private mutating func finishSequence(_ parameters: String, final: Unicode.Scalar, at now: Int) {
    switch (parameters, final) {
    case ("", "I"): emit(.focus(true))
    case ("", "O"): emit(.focus(false))
    case ("200", "~"): state = .inPaste(Paste(), until: now + Self.pastePatience)
    case ("201", "~"): break
    case ("", "A"): emit(.key(.up))
    case ("", "B"): emit(.key(.down))
    case ("", "C"): emit(.key(.right))
    case ("", "D"): emit(.key(.left))
    default: emit(.key(.other))
    }
  }

  private mutating func giveUp(at now: Int) {
    guard let deadline, now >= deadline else { return }
    if case .inPaste = state { endPaste() } else { release() }
  }

  /// A begun sequence was none: its characters were typed.
  private mutating func release() {
    if case .inSequence(let parameters, _) = state { letters += "[" + parameters }
    if case .inPaste = state { return }
    state = .plain
  }

  private mutating func endPaste() {
    guard case .inPaste(let paste, _) = state else { return }
    state = .plain
    if !paste.text.isEmpty { emit(.paste(paste.text)) }
  }

  private mutating func endLetters() {
    for letter in letters { events.append(.key(.character(letter))) }
    letters = ""
  }

  private mutating func emit(_ event: TerminalEvent) {
    endLetters()
    events.append(event)
  }
}
