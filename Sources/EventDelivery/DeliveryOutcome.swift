/// How one pass over a sink's queue ended.
enum DeliveryOutcome: Sendable {
  /// Everything arrived.
  case delivered
  case busy
  case failed(retryAfterMilliseconds: Int64)
  case cancelled
}
