/// What is to be reported of a run's questions, and what of it can still change.
///
/// Moments go out in the order in which they happened, each once it is final. Where feedback comes
/// at once an answer is final when it is confirmed. Elsewhere it can be taken back or changed up to
/// the finish, and tells nobody before it what it was worth; so it waits for the finish, and what
/// happened after it waits behind it.
///
///     feedback at once    started · completed · graded · started · …   each as it happens
///     feedback at the end started │ completed · graded · started · …   │ from here on at the finish
struct QuestionLog: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    enum Kind: Equatable, Sendable { case started, completed, skipped }

    let place: Int
    let attempt: Int
    let atMilliseconds: Int64
    let kind: Kind
  }

  /// In order; all that has not gone out.
  private var waiting: [Entry] = []
  /// By place: the last try that came up.
  private var started: [Int: Int] = [:]
  private var skipped: Set<Int> = []
  private var lastMilliseconds = Int64.min
  /// Events that have gone out.
  private(set) var count = 0

  /// An item came up; coming back to it, and resuming at it, is no other start of the try.
  mutating func noteShown(_ place: Int, attempt: Int, at milliseconds: Int64) {
    guard started[place] ?? 0 < attempt else { return }
    started[place] = attempt
    note(Entry.Kind.started, place, attempt, milliseconds)
  }

  /// An answer was confirmed; another to the same try takes its place.
  mutating func noteAnswered(_ place: Int, attempt: Int, at milliseconds: Int64) {
    takeBack(place)
    note(.completed, place, attempt, milliseconds)
  }

  /// The answer that waits is none.
  mutating func takeBack(_ place: Int) {
    waiting.removeAll { $0.place == place && $0.kind == .completed }
  }

  /// An item without an answer was passed over; once is enough.
  mutating func noteSkipped(_ place: Int, attempt: Int, at milliseconds: Int64) {
    guard skipped.insert(place).inserted else { return }
    note(.skipped, place, attempt, milliseconds)
  }

  /// Takes out what is final: everything, or all up to the first answer.
  mutating func release(all: Bool) -> [Entry] {
    let end = all ? nil : waiting.firstIndex { $0.kind == .completed }
    let released = Array(waiting[..<(end ?? waiting.endIndex)])
    waiting.removeFirst(released.count)
    return released
  }

  /// The index of the next event.
  mutating func takeIndex() -> Int {
    defer { count += 1 }
    return count
  }

  /// Times never go back, whatever a wall clock did while the student was away.
  private mutating func note(
    _ kind: Entry.Kind, _ place: Int, _ attempt: Int, _ milliseconds: Int64
  ) {
    lastMilliseconds = max(lastMilliseconds, milliseconds)
    waiting.append(
      Entry(place: place, attempt: attempt, atMilliseconds: lastMilliseconds, kind: kind))
  }
}
