import Engagement
import Testing

@Suite struct LabelRowTests {
  @Test func `has one row a label, in the order of precedence`() {
    #expect(LabelRow.table.map(\.label) == Label.allCases)
    #expect(Label.allCases.allSatisfy { $0.row.label == $0 })
  }

  @Test func `the wire's names are those of the design`() {
    let names = LabelRow.table.map { "\($0.type.rawValue)/\($0.subType ?? "-")" }
    #expect(
      names == [
        "inactive/suspended", "unknown/gap", "inactive/paused", "inactive/unfocused",
        "inactive/idle", "waste/aside", "anti-pattern/rushing", "active/-",
      ])
  }

  @Test func `no two rows share a type and subtype`() {
    let names = LabelRow.table.map { "\($0.type.rawValue)/\($0.subType ?? "-")" }
    #expect(Set(names).count == names.count)
  }

  @Test func `every row says its rule and has words for the student`() {
    #expect(LabelRow.table.allSatisfy { !$0.rule.isEmpty && !$0.studentWords.isEmpty })
    #expect(Set(LabelRow.table.map(\.rule)).count == LabelRow.table.count)
    #expect(Set(LabelRow.table.map(\.studentWords)).count == LabelRow.table.count)
  }

  @Test func `a window lists the types in the wire's order`() {
    #expect(
      TimeType.allCases.map(\.rawValue) == [
        "active", "inactive", "waste", "unknown", "anti-pattern",
      ])
  }

  @Test func `the horizon stands still while nobody could press a key`() {
    #expect(Label.allCases.filter(\.holdsHorizon) == [.suspended, .gap, .paused, .unfocused])
  }
}
