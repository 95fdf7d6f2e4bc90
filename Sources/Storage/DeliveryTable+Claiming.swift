import Caliper
import EventDelivery
import GRDB

extension DeliveryTable {
  /// What waits again stands before the mark, and is few; its index spares the look at all that
  /// was ever set aside.
  private static let openBeforeMark = """
    SELECT event.*, delivery.state FROM delivery INDEXED BY delivery_open
    JOIN event ON event.seq = delivery.seq
    WHERE delivery.sink = ? AND delivery.seq <= ? AND delivery.state IN ('waiting', 'delivering')
    ORDER BY delivery.seq LIMIT ?
    """

  private static let openBehindMark = """
    SELECT event.*, delivery.state FROM event
    LEFT JOIN delivery ON delivery.sink = ? AND delivery.seq = event.seq
    WHERE event.seq > ? AND (delivery.state IS NULL OR delivery.state IN ('waiting', 'delivering'))
    ORDER BY event.seq LIMIT ?
    """

  static func claim(
    for sink: SinkName, limit: Int, byteLimit: Int, in db: Database
  ) throws -> [OutboxEntry] {
    let mark = try mark(of: sink, in: db)
    var claim = Claim(byteLimit: byteLimit)
    for sql in [openBeforeMark, openBehindMark] {
      let rows = try Row.fetchCursor(
        db, sql: sql, arguments: [sink.rawValue, mark, limit - claim.entries.count])
      while let row = try rows.next(), try claim.take(row) {}
    }
    guard !claim.entries.isEmpty else { return [] }
    try addSink(sink, in: db)
    for seq in claim.unmarked { try note("delivering", nil, at: seq, for: sink, in: db) }
    return claim.entries
  }

  /// The events of one claim, as long as they fit.
  private struct Claim {
    let byteLimit: Int
    private(set) var entries: [OutboxEntry] = []
    /// Places of those that were not being delivered before.
    private(set) var unmarked: [Int64] = []
    private var bytes = 0
    private var isFull = false

    init(byteLimit: Int) { self.byteLimit = byteLimit }

    /// Whether there was room; once there is none, nothing later is taken either.
    mutating func take(_ row: Row) throws -> Bool {
      let event = try SealedEvent(row: row)
      isFull = isFull || (!entries.isEmpty && bytes + event.bytes.count > byteLimit)
      guard !isFull else { return false }
      bytes += event.bytes.count
      let isAmbiguous = try row.decode(String?.self, forColumn: "state") == "delivering"
      if !isAmbiguous { unmarked.append(try row.decode(Int64.self, forColumn: "seq")) }
      entries.append(OutboxEntry(event: event, isAmbiguous: isAmbiguous))
      return true
    }
  }
}
