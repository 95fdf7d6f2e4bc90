import EventDelivery
import Synchronization

/// How delivery stands, sink by sink, as the emitter last said.
///
/// Behind a lock and no actor: the screen asks every second, and must not wake a thread for it.
final class DeliveryBoard: Sendable {
  private let statuses = Mutex<[SinkName: EmitterStatus]>([:])

  /// Takes over what an emitter reports until the stream ends.
  func follow(_ reports: AsyncStream<EmitterStatus>) async {
    for await status in reports { statuses.withLock { $0[status.sink] = status } }
  }

  /// Events that some sink has not confirmed; `nil` before the first report.
  var waiting: Int? { statuses.withLock { $0.values.compactMap(\.waiting).max() } }

  var trouble: String? {
    let sentences = statuses.withLock { $0 }.values
      .sorted { $0.sink.rawValue < $1.sink.rawValue }
      .compactMap { $0.trouble?.message }
    return sentences.first.map { "Reports are kept and sent later: \($0)" }
  }
}
