import Caliper
import Screen

/// Prints a demo as it goes: the screen's text after each key, and each event on one line.
struct DemoPrinter {
  let printsJSON: Bool
  private var lastLines: [String] = []
  private var printedEvents = 0

  init(printsJSON: Bool) { self.printsJSON = printsJSON }

  /// Shows what a step did: its events, and the screen where it looks different now.
  mutating func show(_ rehearsal: Rehearsal, at instant: Int64, _ words: String) {
    showEvents(of: rehearsal)
    guard !printsJSON else { return }
    let lines = DemoPrinter.trimmed(rehearsal.frame.lines)
    guard lines != lastLines else { return }
    lastLines = lines
    let seconds = "\(instant / 1_000).\(instant % 1_000 / 100)"
    StandardStream.output.write("\n[\(seconds) s] \(words)\n\n")
    StandardStream.output.write(lines.map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined())
  }

  /// Shows the events that were sealed since the last time.
  mutating func showEvents(of rehearsal: Rehearsal) {
    for event in rehearsal.events.dropFirst(printedEvents) {
      let line =
        printsJSON
        ? String(decoding: event.bytes, as: UTF8.self) : "  event  " + EventSummary.line(event)
      StandardStream.output.write(line + "\n")
    }
    printedEvents = rehearsal.events.count
  }

  static func words(_ event: RehearsalStep.Event) -> String {
    switch event {
    case .key(let key): "key \(key.name)"
    case .text(let text): "types \(text)"
    case .focus(let hasFocus): hasFocus ? "comes back to the window" : "goes to another window"
    case .resize(let size): "the window is now \(size.columns)x\(size.rows)"
    case .suspend: "the program is stopped"
    case .stall: "the program does not run"
    case .kill: "the program dies"
    case .clock: "the wall clock jumps"
    case .quit: "leaves"
    }
  }

  /// Without the empty stretch that fills a screen: one empty line stands for several.
  private static func trimmed(_ lines: [String]) -> [String] {
    var trimmed: [String] = []
    for line in lines where !(line.isEmpty && trimmed.last?.isEmpty ?? true) {
      trimmed.append(line)
    }
    while trimmed.last?.isEmpty == true { trimmed.removeLast() }
    return trimmed
  }
}
