import Screen
import Testing

@Suite struct PickerScreenTests {
  private static let size = Size(columns: 80, rows: 24)

  private static let sizes = [
    Size(columns: 120, rows: 40), size, Size(columns: 40, rows: 12), Size(columns: 20, rows: 5),
    Size(columns: 1, rows: 1),
  ]

  private var model: PickerModel {
    PickerModel(rows: PickerRow.samples, cursor: 1, studentName: "Ada", folders: ["./activities"])
  }

  /// The same activities, in courses and units.
  private var grouped: PickerModel {
    PickerModel(rows: PickerRow.grouped, cursor: 3, studentName: "Ada")
  }

  private func pictures(_ model: PickerModel) -> String {
    PickerScreenTests.sizes.map { PickerScreen.frame(of: model, size: $0).picture }.joined()
  }

  @Test func `looks like its pictures`() throws {
    try Picture.compare(pictures(model), with: "picker.txt")
    let empty = PickerModel(rows: [], studentName: "Ada", folders: ["./activities", "/srv/quiz"])
    try Picture.compare(pictures(empty), with: "picker-empty.txt")
    try Picture.compare(pictures(grouped), with: "picker-groups.txt")
  }

  @Test func `looks like its pictures while one finds`() throws {
    var frames = pictures(typed("/math", in: grouped))
    frames += pictures(typed("/zebra", in: grouped))
    var moved = typed("/a", in: model)
    moved = pressed(.down, in: moved)
    frames += pictures(moved)
    frames +=
      PickerScreen.frame(
        of: moved, size: Size(columns: 40, rows: 12), appearance: .ascii
      ).picture
    try Picture.compare(frames, with: "picker-find.txt")
  }

  @Test func `keeps the heading of a long group in sight`() throws {
    let rows = (1...40).map {
      PickerRow(
        path: "\($0).json", title: "Lesson \($0)",
        place: .sample("Math 6", unit: "Ratios", position: 3))
    }
    let model = PickerModel(rows: rows, cursor: 30, studentName: "Ada")
    try Picture.compare(pictures(model), with: "picker-long-group.txt")
    for cursor in 0..<40 {
      let model = PickerModel(rows: rows, cursor: cursor, studentName: "Ada")
      for size in PickerScreenTests.sizes.prefix(3) {
        let lines = PickerScreen.frame(of: model, size: size).lines
        #expect(lines.contains { $0.hasPrefix("  Math 6, Unit 3: Ratios") })
        #expect(lines.contains { $0.hasPrefix("  ▸ Lesson \(cursor + 1)") })
      }
    }
  }

  private func pressed(_ key: Key, in model: PickerModel) -> PickerModel {
    guard case .updated(let changed) = meaning(key, model) else { return model }
    return changed
  }

  private func typed(_ text: String, in model: PickerModel) -> PickerModel {
    text.reduce(model) { pressed(.character($1), in: $0) }
  }

  private func meaning(_ key: Key, _ model: PickerModel) -> PickerMeaning {
    PickerScreen.meaning(of: key, in: model, size: PickerScreenTests.size)
  }

  private func cursor(after key: Key, from cursor: Int) -> Int? {
    let start = PickerModel(rows: PickerRow.samples, cursor: cursor, studentName: "Ada")
    guard case .updated(let changed) = meaning(key, start) else { return nil }
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
    #expect(meaning(.enter, model) == .open(path: "words.json"))
    let broken = PickerModel(rows: PickerRow.samples, cursor: 2, studentName: "Ada")
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
    let rows = (1...60).map { PickerRow(path: "\($0).json", title: "activity \($0)") }
    for cursor in 0..<60 {
      let model = PickerModel(rows: rows, cursor: cursor, studentName: "Ada")
      for size in PickerScreenTests.sizes.prefix(3) {
        let lines = PickerScreen.frame(of: model, size: size).lines
        #expect(lines.contains { $0.hasPrefix("  ▸ activity \(cursor + 1)") })
      }
    }
  }

  @Test(arguments: HostileText.all) func `is sound with any text`(_ hostile: String) {
    let row = PickerRow(
      path: hostile, title: hostile, subject: hostile, grade: hostile,
      place: .sample(hostile, unit: hostile))
    let broken = PickerRow(path: "b", title: hostile, problem: hostile)
    let model = PickerModel(rows: [row, broken], studentName: hostile, folders: [hostile])
    let pasted = PickerScreen.meaning(
      ofPaste: hostile, in: typed("/", in: model), size: PickerScreenTests.size)
    for size in PickerScreenTests.sizes {
      #expect(PickerScreen.frame(of: model, size: size).faults == [])
      guard case .updated(let finding) = pasted else { continue }
      #expect(PickerScreen.frame(of: finding, size: size).faults == [])
    }
  }
}
