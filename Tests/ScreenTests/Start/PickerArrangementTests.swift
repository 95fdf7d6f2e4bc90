import Screen
import Testing

/// In which order activities stand, and under what.
@Suite struct PickerArrangementTests {
  /// Headings and titles as the picker shows them.
  private func lines(_ places: [(String, PickerRow.Place)]) -> [String] {
    let rows = places.map { PickerRow(path: $0.0, title: $0.0, place: $0.1, state: .unknown) }
    let model = PickerModel(rows: rows, studentName: "Ada")
    let frame = PickerScreen.frame(of: model, size: Size(columns: 79, rows: 60))
    return frame.lines.dropFirst(3).map { line in
      var text = line[...].drop { $0 == " " || $0 == "▸" }
      while text.last == " " { text.removeLast() }
      return (line.hasPrefix("    ") || line.hasPrefix("  ▸") ? "- " : "") + text
    }
    .prefix { !$0.hasPrefix("─") }.filter { !$0.isEmpty }
  }

  @Test func `files that belong to nothing have no headings`() {
    #expect(lines([("b", .sample(nil)), ("a", .sample(nil))]) == ["- b", "- a"])
  }

  @Test func `courses come in the order of the files, units by their position`() {
    let found = lines([
      ("1", .sample("Science", unit: "Water", position: 2)), ("2", .sample(nil)),
      ("3", .sample("Math", unit: "Zero")), ("4", .sample("Science", unit: "Air", position: 1)),
      ("5", .sample("Math", unit: "Ratios", position: 3)),
      ("6", .sample("Science", unit: "Water", position: 2)), ("7", .sample("Science")),
      ("8", .sample("Math", unit: "Areas", position: 10)),
    ])
    #expect(
      found == [
        "Science", "- 7", "Science, Unit 1: Air", "- 4", "Science, Unit 2: Water", "- 1", "- 6",
        "Math, Unit 3: Ratios", "- 5", "Math, Unit 10: Areas", "- 8", "Math, Zero", "- 3",
        "Other activities", "- 2",
      ])
  }

  @Test func `a course is known by its code or its title`() {
    let found = lines([
      ("1", .sample(nil, code: "M-6")), ("2", .sample("Math 6", code: "M-6")),
      ("3", .sample("Math 6")), ("4", .sample(nil, code: "L-5")),
    ])
    #expect(found == ["Math 6", "- 1", "- 2", "- 3", "L-5", "- 4"])
  }

  @Test func `a unit needs no course, and is one with and without its position`() {
    let found = lines([
      ("1", .sample(nil, unit: "Water")), ("2", .sample("Math", unit: "Water")),
      ("3", .sample(nil, unit: "Water", position: 4)),
    ])
    #expect(found == ["Unit 4: Water", "- 1", "- 3", "Math, Water", "- 2"])
  }
}
