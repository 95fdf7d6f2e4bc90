/// What stood at a path when it was looked at, so that a change is noticed without reading.
struct SeenPath: Sendable {
  let path: String
  private let stamp: FileStamp?
  /// Whether the file was left alone for a moment before: the clock of its time goes on in steps,
  /// and a second change within one leaves no other time.
  private let isSettled: Bool

  private static let stepMilliseconds: Int64 = 100

  init(_ path: String) {
    self.path = path
    stamp = FileStamp(path)
    let age = stamp.map { ClockReading.now().wall - $0.changedAtMilliseconds } ?? .max
    isSettled = !(0..<SeenPath.stepMilliseconds).contains(age)
  }

  var isCurrent: Bool { isSettled && FileStamp(path) == stamp }
}
