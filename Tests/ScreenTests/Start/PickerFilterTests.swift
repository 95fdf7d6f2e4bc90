import ActivityRun
import Screen
import Testing

/// Conversations of keys with the filter of the picker.
@Suite struct PickerFilterTests {
  private static let size = Size(columns: 80, rows: 24)

  private let model = PickerModel(rows: PickerRow.samples, studentName: "Ada")

  /// What comes of keys one after the other, as the last of them means it.
  private func meaning(
    _ keys: [Key], in start: PickerModel, size: Size = PickerFilterTests.size
  ) -> PickerMeaning {
    var model = start
    var last = PickerMeaning.nothing
    for key in keys {
      last = PickerScreen.meaning(of: key, in: model, size: size)
      if case .updated(let changed) = last { model = changed }
    }
    return last
  }

  private func model(_ keys: [Key]) throws -> PickerModel {
    guard case .updated(let changed) = meaning(keys, in: model) else {
      throw TestProblem.nothingChanged(keys)
    }
    return changed
  }

  private enum TestProblem: Error { case nothingChanged([Key]) }

  private func typing(_ text: String) -> [Key] {
    ["/"].map(Key.character) + text.map(Key.character)
  }

  private func titles(_ model: PickerModel) -> [String] {
    // All of them have room in a window this high.
    let frame = PickerScreen.frame(of: model, size: Size(columns: 80, rows: 60))
    return PickerRow.samples.map(\.title).filter { title in
      frame.lines.contains { $0.hasPrefix("    \(title)") || $0.hasPrefix("  ▸ \(title)") }
    }
  }

  struct Search: CustomTestStringConvertible {
    let typed: String
    let found: [String]
    var testDescription: String { "/\(typed)" }

    init(_ typed: String, _ found: String...) {
      self.typed = typed
      self.found = found
    }
  }

  private static let words = "日本語 words and more words and even more words"

  @Test(arguments: [
    Search("", "Planets", words, "warmup.json", "Fractions"),
    Search("plan", "Planets"), Search("PLANETS", "Planets"), Search("plánets", "Planets"),
    Search("science", "Planets"), Search("grade 4", "Planets"), Search("4 science", "Planets"),
    Search("math planets"), Search("日本", words), Search("warmup", "warmup.json"),
    Search("fractions.json", "Fractions"), Search("  a  t ", "Planets", "Fractions"),
    Search("jkq?/"),
  ])
  func `finds what has every word`(_ search: Search) throws {
    let found = try model(typing(search.typed))
    #expect(titles(found) == search.found)
    #expect(found.filter?.text == search.typed)
  }

  @Test func `types what else is a command`() throws {
    for letter in "jkq?/hnJQ " {
      #expect(try model(typing("\(letter)")).filter?.text == "\(letter)")
    }
    #expect(meaning(typing("") + [.control("c")], in: model) == .leave)
    #expect(meaning(typing("") + [.function(10)], in: model) == .leave)
    #expect(try model(typing("") + [.function(1)]).isHelpOpen)
    #expect(meaning(typing("q"), in: model, size: Size(columns: 20, rows: 5)) == .leave)
  }

  @Test func `is no way out in a window too small to see it`() throws {
    let typing = try model(typing("pla"))
    let small = Size(columns: 20, rows: 5)
    #expect(meaning([.character("q")], in: typing, size: small) == .nothing)
    #expect(meaning([.control("c")], in: typing, size: small) == .leave)
  }

  @Test func `is edited like any text`() throws {
    #expect(try model(typing("plx") + [.backspace]).filter?.text == "pl")
    #expect(try model(typing("ab cd") + [.control("w")]).filter?.text == "ab ")
    #expect(try model(typing("abc") + [.control("u")]).filter?.text == "")
    #expect(try model(typing("bc") + [.home, .character("a")]).filter?.text == "abc")
    #expect(try model(typing("a") + [.backspace, .backspace]).filter == nil)
  }

  @Test func `ends with escape, once`() throws {
    let ended = try model(typing("fract") + [.escape])
    #expect(ended.filter == nil)
    #expect(ended.chosen?.title == "Fractions")
    #expect(meaning([.escape], in: ended) == .nothing)
    #expect(meaning([.character("q")], in: ended) == .leave)
  }

  @Test func `opens what is chosen among the found`() throws {
    #expect(meaning(typing("fract") + [.enter], in: model) == .open(path: "fractions.json"))
    #expect(
      meaning(typing("a t") + [.down, .enter], in: model) == .open(path: "fractions.json"))
    #expect(
      meaning(typing("a t") + [.down, .down, .up, .enter], in: model)
        == .open(path: "planets.json"))
    #expect(meaning(typing("zebra") + [.enter], in: model) == .nothing)
    #expect(meaning(typing("zebra") + [.down], in: model) == .nothing)
    #expect(try model(typing("warm") + [.enter]).notice != nil)
  }

  @Test func `keeps the chosen file where it is found`() throws {
    let last = try model([.end] + typing("a"))
    #expect(last.chosen?.title == "Fractions")
    #expect(try model([.end] + typing("pla")).chosen?.title == "Planets")
    #expect(try model([.end] + typing("zz") + [.control("u")]).chosen?.title == "Fractions")
  }

  @Test func `takes a paste as one line`() throws {
    let open = try model(typing("a"))
    let size = PickerFilterTests.size
    guard
      case .updated(let pasted) = PickerScreen.meaning(ofPaste: "b\nc\u{1B}", in: open, size: size)
    else {
      Issue.record("nothing was pasted")
      return
    }
    #expect(pasted.filter?.text == "ab c")
    #expect(PickerScreen.meaning(ofPaste: "b", in: model, size: size) == .nothing)
  }

  @Test func `puts the cursor where one is`() throws {
    let size = PickerFilterTests.size
    let typed = try model(typing("a t"))
    #expect(PickerScreen.frame(of: typed, size: size).cursor == Point(column: 11, row: 3))
    let moved = try model(typing("a t") + [.down])
    #expect(PickerScreen.frame(of: moved, size: size).cursor == Point(column: 2, row: 7))
  }

  @Test func `does not open where there is nothing to find`() {
    let empty = PickerModel(rows: [], studentName: "Ada")
    #expect(meaning([.character("/")], in: empty) == .nothing)
  }

  @Test func `outlives a change of the files`() throws {
    var model = try model(typing("a t") + [.down])
    model.show(
      PickerRow.samples.reversed() + [PickerRow(path: "art.json", title: "Art of today")])
    #expect(model.filter?.text == "a t")
    #expect(model.chosen?.title == "Fractions")
    model.show(PickerRow.samples.filter { $0.title != "Fractions" })
    #expect(model.chosen?.title == "Planets")
    model.show([])
    #expect(model.chosen == nil)
    #expect(model.filter == nil)
  }
}
