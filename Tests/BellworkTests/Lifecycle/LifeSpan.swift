/// What the test's own clock says of one opening of the program.
///
///     spawned   seen                    proven        killed   ended
///     |---------|-----------------------|-------------|--------|
///               |<------ at least ----->|
///     |<-------------------------- at most ------------------->|
///
/// The sitting begins between `spawned` and `seen`: before its first frame, after the program
/// itself. So what windows may cover at most needs no allowance for the start.
struct LifeSpan {
  let spawned: TestInstant
  /// When the first question was on the screen.
  var seen: TestInstant?
  /// Up to here the screen has told of something, and what is told is on disk.
  var proven: TestInstant?
  /// When it was killed, while the run went on.
  var killed: TestInstant?
  var ended: TestInstant?

  /// A sitting that dies ends at its last journalled stamp; the journal has one each 5 s at least.
  static let lossMilliseconds: Int64 = 5_000
  /// The journal is written beside the frames: the disk of a busy machine may take so long.
  static let diskMilliseconds: Int64 = 2_000

  init(spawned: TestInstant) { self.spawned = spawned }

  var atLeast: Int64 {
    guard let seen else { return 0 }
    let told = proven.map { $0 - seen } ?? 0
    let lived = killed.map { $0 - seen - LifeSpan.lossMilliseconds - LifeSpan.diskMilliseconds }
    return max(0, told, lived ?? 0)
  }

  /// A millisecond more than the difference of two readings that are cut off to milliseconds.
  var atMost: Int64 { ended.map { $0 - spawned + 1 } ?? .max }

  /// Whether a sitting that began at this wall time is the one of this life.
  func contains(wall: Int64) -> Bool {
    spawned.wall <= wall && wall <= ended?.wall ?? .max
  }
}
