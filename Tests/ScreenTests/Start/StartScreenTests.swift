import ActivityRun
import Screen
import Testing

@Suite struct StartScreenTests {
  private static let size = Size(columns: 80, rows: 24)

  private static let sizes = [
    Size(columns: 120, rows: 40), size, Size(columns: 40, rows: 12), Size(columns: 20, rows: 5),
    Size(columns: 1, rows: 1),
  ]

  private var model: StartModel {
    StartModel(
      title: "Planets and 日本語", instructions: "Read each question. *Take your time.*",
      questionCount: 8, expectedMinutes: 5, attempt: 2, attemptLimit: 3, studentName: "Ada",
      sinkNames: ["file", "timeback"])
  }

  private var unfinished: StartModel {
    var model = model
    model.unfinished = .init(question: 4, of: 10)
    return model
  }

  private func pictures(_ model: StartModel) -> String {
    StartScreenTests.sizes.map { StartScreen.frame(of: model, size: $0).picture }.joined()
  }

  @Test func `looks like its pictures`() throws {
    try Picture.compare(pictures(model), with: "start.txt")
    try Picture.compare(pictures(unfinished), with: "start-unfinished.txt")
    var help = model
    help.isHelpOpen = true
    try Picture.compare(pictures(help), with: "start-help.txt")
  }

  private func meaning(_ key: Key, _ model: StartModel, size: Size = size) -> StartMeaning {
    StartScreen.meaning(of: key, in: model, size: size)
  }

  @Test func `begins, goes on, starts again, changes the student and leaves`() {
    #expect(meaning(.enter, model) == .begin)
    #expect(meaning(.enter, unfinished) == .begin)
    #expect(meaning(.character("n"), model) == .nothing)
    #expect(meaning(.character("n"), unfinished) == .startAgain)
    #expect(meaning(.character("U"), model) == .changeStudent)
    #expect(meaning(.escape, model) == .nothing)
    for key: Key in [.character("q"), .function(10), .control("c")] {
      #expect(meaning(key, model) == .leave)
    }
    #expect(meaning(.control("l"), model) == .redraw)
    #expect(meaning(.control("z"), model) == .suspend)
  }

  @Test func `opens and closes help without beginning`() {
    guard case .updated(let open) = meaning(.character("?"), model) else {
      Issue.record("help does not open")
      return
    }
    #expect(open.isHelpOpen)
    #expect(meaning(.enter, open) == .updated(model))
    #expect(meaning(.escape, open) == .updated(model))
    guard case .updated(let scrolled) = meaning(.pageDown, open) else {
      Issue.record("help does not scroll")
      return
    }
    #expect(scrolled.scroll > 0)
  }

  @Test func `begins nothing in a window too small to read`() {
    let small = Size(columns: 20, rows: 5)
    #expect(meaning(.enter, model, size: small) == .nothing)
    #expect(meaning(.character("n"), unfinished, size: small) == .nothing)
    #expect(meaning(.character("q"), model, size: small) == .leave)
  }

  @Test func `says so where nothing is sent or nothing is recorded`() {
    var local = model
    local.sinkNames = []
    #expect(pictures(local).contains("nothing is sent."))
    var practice = model
    practice.isPractice = true
    #expect(pictures(practice).contains("nothing is saved and nothing is sent."))
    #expect(!pictures(practice).contains("try 2"))
  }

  @Test func `says where each question is reported, and its answer`() {
    func sentence(_ reports: QuestionReports?) -> String {
      var model = model
      model.questionReports = reports
      let frame = StartScreen.frame(of: model, size: Size(columns: 200, rows: 30))
      return frame.lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    }
    let saved = "Your answers and your time are saved on this computer; your time"
    #expect(sentence(nil).contains("\(saved) and your results go to: file, timeback."))
    #expect(
      sentence(.withoutResponses)
        .contains("\(saved), your results and how each question went go to: file, timeback."))
    #expect(
      sentence(.withResponses)
        .contains("\(saved), your results and your answer to each question go to: file, timeback."))
  }

  @Test(arguments: HostileText.all) func `is sound with any text`(_ hostile: String) {
    let model = StartModel(
      title: hostile, instructions: hostile, questionCount: 1, studentName: hostile,
      unfinished: .init(question: 1, of: 1), sinkNames: [hostile])
    for size in StartScreenTests.sizes {
      #expect(StartScreen.frame(of: model, size: size).faults == [])
    }
  }
}
