import Screen

/// One step of a rehearsal script: what happens, and when.
struct RehearsalStep: Equatable, Sendable {
  /// Milliseconds since the first item was shown.
  var at: Int64
  var event: Event
  /// The line of the script, from 1.
  var line: Int

  enum Event: Equatable, Sendable {
    case key(Key)
    /// The rest of the line, typed at once.
    case text(String)
    case focus(Bool)
    case resize(Size)
    /// The process is stopped, or the machine asleep, for so many milliseconds.
    case suspend(Int64)
    /// The loop does not run for so many milliseconds, and nothing explains it.
    case stall(Int64)
    /// The program dies without a flush.
    case kill
    /// The wall clock jumps by so many milliseconds.
    case clock(Int64)
    /// Leave through the quit dialog.
    case quit
  }

  /// How long the step keeps the program from running.
  var duration: Int64 {
    switch event {
    case .suspend(let time), .stall(let time): time
    case .key, .text, .focus, .resize, .kill, .clock, .quit: 0
    }
  }
}
