import Screen
import Testing

@Suite struct PickerScreenTests {
  private static let size = Size(columns: 80, rows: 24)

  private static let sizes = [
    Size(columns: 120, rows: 40), size, Size(columns: 40, rows: 12), Size(columns: 20, rows: 5),
    Size(columns: 1, rows: 1),
  ]

  private var model: PickerModel {
    PickerModel(
      rows: [
        PickerRow(
          title: "Planets", subject: "Science", grade: "4", questionCount: 8, minutes: 5),
        PickerRow(
          title: "日本語 words and more words and even more words", subject: "Language",
          questionCount: 1, minutes: 1, state: .unfinished(at: 4)),
        PickerRow(
          title: "warmup.json", problem: "line 14: \"Vennus\" is not one of the choices"),
        PickerRow(title: "Fractions", subject: "Math", state: .best(percent: 85)),
      ], cursor: 1, studentName: "Ada", folders: ["./activities"])
  }

  private func pictures(_ model: PickerModel) -> String {
    PickerScreenTests.sizes.map { PickerScreen.frame(of: model, size: $0).picture }.joined()
  }

  @Test func `looks like its pictures`() throws {
    try Picture.compare(pictures(model), with: "picker.txt")
    let empty = PickerModel(rows: [], studentName: "Ada", folders: ["./activities", "/srv/quiz"])
    try Picture.compare(pictures(empty), with: "picker-empty.txt")
  }

  private func meaning(_ key: Key, _ model: PickerModel) -> PickerMeaning {
    PickerScreen.meaning(of: key, in: model, size: PickerScreenTests.size)
  }

  private func cursor(after key: Key, from cursor: Int) -> Int? {
    var moved = model
    moved.cursor = cursor
    guard case .updated(let changed) = meaning(key, moved) else { return nil }
    return changed.cursor
  }

  @Test func `moves without going round`() {
    #expect(cursor(after: .down, from: 1) == 2)
    #expect(cursor(after: .down, from: 3) == 3)
    #expect(cursor(after: .character("k"), from: 0) == 0)
    #expect(cursor(after: .end, from: 0) == 3)
    #expect(cursor(after: .pageUp, from: 3) == 0)
  }

  @Test func `opens what can be opened`() {
    #expect(meaning(.enter, model) == .open(1))
    var broken = model
    broken.cursor = 2
    guard case .updated(let refused) = meaning(.enter, broken) else {
      Issue.record("a broken file opens")
      return
    }
    #expect(refused.notice != nil)
    #expect(meaning(.enter, PickerModel(rows: [], studentName: "Ada")) == .nothing)
  }

  @Test func `leaves, draws anew and shows help`() {
    #expect(meaning(.character("q"), model) == .leave)
    #expect(meaning(.control("l"), model) == .redraw)
    #expect(meaning(.escape, model) == .nothing)
    guard case .updated(let help) = meaning(.function(1), model) else {
      Issue.record("help does not open")
      return
    }
    #expect(help.isHelpOpen)
    #expect(meaning(.escape, help) == .updated(model))
  }

  @Test func `keeps the chosen activity in sight`() {
    let rows = (1...60).map { PickerRow(title: "activity \($0)") }
    for cursor in 0..<60 {
      let model = PickerModel(rows: rows, cursor: cursor, studentName: "Ada")
      for size in PickerScreenTests.sizes.prefix(3) {
        let lines = PickerScreen.frame(of: model, size: size).lines
        #expect(lines.contains { $0.hasPrefix("  ▸ activity \(cursor + 1)") })
      }
    }
  }

  @Test(arguments: HostileText.all) func `is sound with any text`(_ hostile: String) {
    let row = PickerRow(title: hostile, subject: hostile, grade: hostile)
    let broken = PickerRow(title: hostile, problem: hostile)
    let model = PickerModel(rows: [row, broken], studentName: hostile, folders: [hostile])
    for size in PickerScreenTests.sizes {
      #expect(PickerScreen.frame(of: model, size: size).faults == [])
    }
  }
}
