import ActivityRun
import Caliper
import FoundationEssentials
import GRDB

extension RunRecord {
  /// Reads a row of `run`; throws where it is not as it was written.
  init(row: Row) throws {
    try SummedTable.run.verify(row)
    self.init(
      id: RunID(rawValue: try row.decode(UUID.self, forColumn: "id")),
      student: try row.decode(String.self, forColumn: "student"),
      activity: try row.decode(String.self, forColumn: "activity"),
      course: try row.decode(String?.self, forColumn: "course"),
      createdAtMilliseconds: try row.decode(Int64.self, forColumn: "created_ms"),
      header: Array(try row.decode(Data.self, forColumn: "header")),
      attempt: try row.decode(Int?.self, forColumn: "attempt"),
      outcome: try RunOutcome(row: row),
      summary: try row.decode(Data?.self, forColumn: "summary").map { Array($0) })
  }
}

extension RunOutcome {
  fileprivate init?(row: Row) throws {
    guard let name = try row.decode(String?.self, forColumn: "outcome") else { return nil }
    let endedAt = try row.decode(Int64.self, forColumn: "ended_ms")
    guard name == "finished" else {
      self = .abandoned(atMilliseconds: endedAt)
      return
    }
    self = .finished(
      shareMillionths: try row.decode(Int.self, forColumn: "share_millionths"),
      masteredUnits: try row.decode(Int.self, forColumn: "mastered_units"),
      atMilliseconds: endedAt)
  }
}
