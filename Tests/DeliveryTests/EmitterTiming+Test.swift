import EventDelivery

extension EmitterTiming {
  /// For tests in which nothing may wait.
  static var never: EmitterTiming {
    EmitterTiming(
      sleep: { _ in
        throw CancellationError()
      }, chance: { 0 })
  }
}
