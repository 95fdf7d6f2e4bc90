import Activities
import Testing

@testable import Screen

/// What is asked before a run, line by line.
@Suite struct PlainMenuTests {
  @Test(arguments: [
    ("Ada", PlainChoice<String?>.done("Ada")), ("  Zoë Z ", .done("Zoë Z")), ("/q", .done(nil)),
    ("", .asksAgain(["Type your name first."])), ("/h", .asksAgain(["Type your name first."])),
    (String(repeating: "x", count: 200), .done(String(repeating: "x", count: 100))),
  ])
  func `takes a name`(line: String, choice: PlainChoice<String?>) {
    #expect(PlainName.choice(of: line) == choice)
  }

  @Test(arguments: [
    ("a@b.org", PlainChoice<String?>.done("a@b.org")), ("", .done("")), ("/q", .done(nil)),
    ("ada", .asksAgain(["An email looks like name@school.org."])),
    ("/h", .asksAgain(["Type your email, or nothing."])),
  ])
  func `takes an email, or nothing`(line: String, choice: PlainChoice<String?>) {
    let asked = NameModel.Asked.email(sinks: ["Timeback (staging)"])
    #expect(PlainName.choice(of: line, asked: asked) == choice)
    #expect(PlainName.opening(asked).lines.first == "What is your email?")
  }

  @Test func `says where nothing is sent, and why`() {
    var held = model
    held.held = HeldReports(sinkNames: ["Timeback (staging)"], cause: .noEmail)
    #expect(
      PlainStart.opening(held).lines.contains(
        "Your answers and your time are saved on this computer; your time and your results go to: "
          + "the file x. Nothing is sent to Timeback (staging): no email is set."))
    held.sinkNames = []
    #expect(
      PlainStart.opening(held).lines.contains(
        "Your answers and your time are saved on this computer. Nothing is sent to Timeback "
          + "(staging): no email is set."))
  }

  private var model: StartModel {
    StartModel(
      title: "Planets", instructions: "Read **well**.\n\nThen answer.", questionCount: 10,
      expectedMinutes: 5, attempt: 2, studentName: "Ada", sinkNames: ["the file x"])
  }

  @Test func `says what the start screen says`() {
    #expect(
      PlainStart.opening(model)
        == PlainOutput(
          lines: [
            "Planets", "10 questions, about 5 minutes. This is try 2.",
            "You are Ada. Not you? Press u", "Read well.", "Then answer.",
            "Your answers and your time are saved on this computer; your time and your results go "
              + "to: the file x.",
            "Time is counted from the first question on.",
          ], prompt: "Enter begins (u not you?, /q leaves): "))
  }

  @Test func `welcomes back`() {
    var back = model
    back.unfinished = StartModel.Unfinished(question: 4, of: 10)
    let output = PlainStart.opening(back)
    #expect(
      output.lines[1]
        == "Welcome back: question 4 of 10. Enter goes on, n starts again (uses a try)")
    #expect(output.prompt == "Enter goes on (n starts again, u not you?, /q leaves): ")
    #expect(PlainStart.choice(of: "", in: back) == .done(.begin))
    #expect(PlainStart.choice(of: " N ", in: back) == .done(.startAgain))
  }

  @Test func `says a line back that it does not take`() {
    #expect(PlainStart.choice(of: "", in: model) == .done(.begin))
    #expect(PlainStart.choice(of: "u", in: model) == .done(.changeStudent))
    #expect(PlainStart.choice(of: "/q", in: model) == .done(.leave))
    #expect(PlainStart.choice(of: "/?", in: model) == .asksAgain(PlainHelp.lines))
    for line in ["n", "2"] {
      #expect(
        PlainStart.choice(of: line, in: model)
          == .asksAgain(["Not taken: \"\(line)\". An empty line goes on, /q leaves."]))
    }
  }

  @Test func `begins nothing where no try is left`() {
    var over = model
    over.attemptLimit = 1
    over.mayBegin = false
    #expect(PlainStart.opening(over).prompt == "No try is left (u not you?, /q leaves): ")
    guard case .asksAgain = PlainStart.choice(of: "", in: over) else {
      Issue.record("it begins")
      return
    }
  }

  private var picker: PickerModel { PickerModel(rows: rows, studentName: "Ada", folders: []) }

  private let rows = [
    PickerRow(
      path: "fox.json", title: "The *Fox*", subject: "Reading", grade: "3", questionCount: 1,
      minutes: 2),
    PickerRow(path: "f.json", title: "Fractions", subject: "Math", state: .unfinished(at: 4)),
    PickerRow(path: "broken.json", title: "broken.json", problem: "line 3: a comma is missing"),
    PickerRow(path: "again.json", title: "Foxes again", state: .best(percent: 80)),
    PickerRow(path: "done.json", title: "Clouds", state: .mastered(percent: 100)),
  ]

  @Test func `lists the activities by number`() {
    var model = picker
    model.notice = "it is open elsewhere"
    #expect(
      PlainPicker.output(of: model)
        == PlainOutput(
          lines: [
            "It is open elsewhere.", "Activities:",
            "1. The Fox: new, Reading, grade 3, 1 question, about 2 minutes",
            "2. Fractions: unfinished at 4, Math",
            "3. broken.json: cannot be opened, line 3: a comma is missing",
            "4. Foxes again: best 80%", "5. Clouds: mastered, best 100%",
          ],
          prompt: "Which one (1 to 5, a word looks for it, Enter lists all, /q leaves): "))
  }

  @Test func `a number opens, a word narrows`() {
    var model = picker
    #expect(PlainPicker.choice(of: "2", in: &model) == .done("f.json"))
    #expect(PlainPicker.choice(of: " FOX ", in: &model) == .asksAgain([]))
    #expect(PlainPicker.output(of: model).lines.last == "2. Foxes again: best 80%")
    #expect(PlainPicker.choice(of: "2", in: &model) == .done("again.json"))
    #expect(PlainPicker.choice(of: "", in: &model) == .asksAgain([]))
    #expect(PlainPicker.output(of: model).lines.count == 6)
    #expect(PlainPicker.choice(of: "/q", in: &model) == .done(nil))
  }

  @Test func `groups stand below their headings`() {
    let place = PickerRow.Place(unit: Unit(title: "Animals", position: 1))
    let model = PickerModel(
      rows: [
        PickerRow(path: "b.json", title: "Else"),
        PickerRow(path: "a.json", title: "Foxes", place: place),
      ], studentName: "Ada")
    #expect(
      PlainPicker.output(of: model).lines == [
        "Activities:", "Unit 1: Animals:", "1. Foxes: new", "Other activities:", "2. Else: new",
      ])
  }

  @Test(arguments: [
    ("6", "Not taken: \"6\". There is no activity of that number."),
    ("0", "Not taken: \"0\". There is no activity of that number."),
    ("3", "This file has a mistake and cannot be opened."),
    ("zebra", "Not taken: \"zebra\". No activity has that in its name."),
    ("/h", "Not taken: \"/h\". Type a number, a word, or /q."),
  ])
  func `says what it does not open`(line: String, words: String) {
    var model = picker
    #expect(PlainPicker.choice(of: line, in: &model) == .asksAgain([words]))
  }

  @Test func `says where it looked for activities`() {
    let model = PickerModel(rows: [], studentName: "Ada", folders: ["/a\u{1B}b"])
    #expect(
      PlainPicker.output(of: model).lines == [
        "There are no activities here yet.", "These folders were looked through:", "/a\u{FFFD}b",
      ])
  }
}
