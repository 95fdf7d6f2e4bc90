import Screen
import Terminal

/// Shows what a terminal reports, and does on request what programs should not: for tests.
///
/// Arguments: `mono` draws without colour, `wide` adds a row of wide characters, `exit` leaves
/// without closing the screen, `wait=N` draws at least every N ms, `lines=FILE` shows a file's lines
/// instead of events.
/// Keys: `n` shows the next lines, `q` quits, `!` traps, `e` writes to standard error, Ctrl-Z suspends.
@main
struct TerminalFixture {
  @MainActor
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    do {
      let terminal = try Terminal.open(useColor: !arguments.contains("mono"), theme: .fixture)
      EventLoop(terminal: terminal, arguments: Array(arguments)).run()
    } catch {
      print("refused: \(error)")
    }
  }
}
