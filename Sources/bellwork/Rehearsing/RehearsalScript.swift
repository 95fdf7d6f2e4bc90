import Screen

/// Reads rehearsal scripts (design.md 8): one step a line, `#` starts a comment.
///
/// ```
/// at 4.2s   key enter
/// at 10s    focus out
/// ```
enum RehearsalScript {
  /// - Throws: `RehearsalScriptError`, with the place of the first mistake.
  static func read(_ text: String, name: String) throws -> [RehearsalStep] {
    var steps: [RehearsalStep] = []
    // A Windows line end is one character to Swift.
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, line) in lines.enumerated() {
      var words = ScriptLine(String(line), number: index + 1, name: name)
      guard let step = try step(&words) else { continue }
      if let last = steps.last {
        guard step.at >= last.at else {
          throw words.error(.timeGoesBack, at: words.timeColumn)
        }
        guard step.at >= last.at + last.duration else {
          throw words.error(.insideStop(line: last.line), at: words.timeColumn)
        }
      }
      steps.append(step)
    }
    return steps
  }

  private static func step(_ words: inout ScriptLine) throws -> RehearsalStep? {
    guard let first = words.next() else { return nil }
    guard first == "at" else { throw words.error(.noAt(first), at: words.column) }
    words.markTime()
    guard let time = words.next() else { throw words.error(.missing("a time like 4.2s")) }
    guard let at = milliseconds(time) else { throw words.error(.noTime(time), at: words.column) }
    guard let verb = words.next() else { throw words.error(.missing("a step like key enter")) }
    let event = try event(verb, &words)
    if let rest = words.next() { throw words.error(.tooMuch(rest), at: words.column) }
    return RehearsalStep(at: at, event: event, line: words.number)
  }

  private static func event(
    _ verb: String, _ words: inout ScriptLine
  ) throws -> RehearsalStep.Event {
    switch verb {
    case "key": return .key(try key(&words))
    case "text": return .text(words.rest())
    case "focus": return .focus(try focus(&words))
    case "resize": return .resize(try size(&words))
    case "suspend": return .suspend(try duration(&words))
    case "stall": return .stall(try duration(&words))
    case "clock": return .clock(try shift(&words))
    case "kill": return .kill
    case "quit": return .quit
    default: throw words.error(.unknownStep(verb), at: words.column)
    }
  }

  private static func key(_ words: inout ScriptLine) throws -> Key {
    guard let name = words.next() else { throw words.error(.missing("the name of a key")) }
    guard let key = KeyName.key(name) else {
      throw words.error(.unknownKey(name), at: words.column)
    }
    return key
  }

  private static func focus(_ words: inout ScriptLine) throws -> Bool {
    let word = words.next()
    guard let word, word == "in" || word == "out" else {
      throw words.error(.missing("in or out"), at: word == nil ? nil : words.column)
    }
    return word == "in"
  }

  private static func size(_ words: inout ScriptLine) throws -> Size {
    let word = words.next()
    let parts = (word ?? "").split(separator: "x").map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1],
      (1...1_000).contains(columns), (1...1_000).contains(rows)
    else { throw words.error(.missing("a size like 80x24"), at: word == nil ? nil : words.column) }
    return Size(columns: columns, rows: rows)
  }

  private static func duration(_ words: inout ScriptLine) throws -> Int64 {
    let word = words.next()
    guard let word, let time = milliseconds(word) else {
      throw words.error(.missing("a time like 30s"), at: word == nil ? nil : words.column)
    }
    return time
  }

  private static func shift(_ words: inout ScriptLine) throws -> Int64 {
    let word = words.next()
    guard let word, let sign = word.first, sign == "+" || sign == "-",
      let time = milliseconds(String(word.dropFirst()))
    else { throw words.error(.missing("a jump like +3600s"), at: word == nil ? nil : words.column) }
    return sign == "-" ? -time : time
  }

  /// `4.2s` in milliseconds, exactly; at most three decimals, and a day at the most a thousand.
  static func milliseconds(_ text: String) -> Int64? {
    guard text.hasSuffix("s") else { return nil }
    let parts = text.dropLast().split(separator: ".", omittingEmptySubsequences: false)
    let decimals = parts.count == 2 ? parts[1] : ""
    guard (1...2).contains(parts.count), parts.count == 1 || !decimals.isEmpty,
      decimals.count <= 3, (parts[0] + decimals).allSatisfy({ "0123456789".contains($0) }),
      let seconds = Int64(parts[0]), seconds <= 86_400_000,
      let fraction = Int64((decimals + "000").prefix(3))
    else { return nil }
    return seconds * 1_000 + fraction
  }
}
