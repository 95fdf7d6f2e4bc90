import Storage

/// What the command line asks of a run.
struct PlayOptions: Equatable, Sendable {
  /// Skip the start screen; an unfinished run goes on.
  var goesAtOnce = false
  /// Begin anew, whatever is unfinished.
  var isFresh = false
  var pctComplete: Int?
  /// Line by line instead of full-screen: asked for, or all that the terminal can do.
  var isPlain = false
  /// Nothing is recorded: no journal, no events, no try.
  var isPractice = false
  /// One of the activity's languages; `nil` is its own.
  var language: String?
  /// What events name besides who did what, before what the configuration says.
  var surroundings = Surroundings()
  /// Whether the picker comes after the results.
  var hasPicker = false
  /// What the student is told first: the database was found damaged.
  var rescue: DatabaseRescue?
}
