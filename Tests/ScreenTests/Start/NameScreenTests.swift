import ActivityRun
import Screen
import Testing

@Suite struct NameScreenTests {
  private static let size = Size(columns: 80, rows: 24)

  @Test func `looks like its pictures`() throws {
    let email = NameModel.Asked.email(sinks: ["Timeback (staging)"])
    let models = [
      NameModel(), NameModel(name: "日本 Zoe\u{308}"), NameModel(email),
      NameModel(email, name: "ada@example.com"),
    ]
    let sizes = [
      NameScreenTests.size, Size(columns: 40, rows: 12), Size(columns: 20, rows: 5),
      Size(columns: 1, rows: 1),
    ]
    let pictures = models.flatMap { model in
      sizes.map { NameScreen.frame(of: model, size: $0).picture }
    }
    try Picture.compare(pictures.joined(), with: "name.txt")
  }

  private func meaning(_ key: Key, _ model: NameModel) -> NameMeaning {
    NameScreen.meaning(of: key, in: model, size: NameScreenTests.size)
  }

  @Test func `takes a name without the spaces around it`() {
    #expect(meaning(.enter, NameModel(name: "  Ada L ")) == .named("Ada L"))
    #expect(
      meaning(.enter, NameModel(name: String(repeating: "x", count: 500)))
        == .named(String(repeating: "x", count: 100)))
  }

  @Test func `asks again for an empty name`() {
    var asked = NameModel(name: "  ")
    asked.problem = "type your name first"
    #expect(meaning(.enter, NameModel(name: "  ")) == .updated(asked))
    #expect(meaning(.character("q"), NameModel()) == .updated(NameModel(name: "q")))
  }

  @Test func `takes an email, or nothing`() {
    let asked = NameModel.Asked.email(sinks: ["Timeback (staging)"])
    #expect(meaning(.enter, NameModel(asked, name: " a@b.org ")) == .named("a@b.org"))
    #expect(meaning(.enter, NameModel(asked, name: "  ")) == .named(""))
    for wrong in ["ada", "ada@", "@b.org", "a b@c.org", "a@b..org"] {
      guard case .updated(let model) = meaning(.enter, NameModel(asked, name: wrong)) else {
        Issue.record("\(wrong) was taken")
        continue
      }
      #expect(model.problem == "an email looks like name@school.org")
      #expect(model.field.text == wrong)
    }
    #expect(meaning(.control("c"), NameModel(asked)) == .leave)
  }

  @Test func `leaves by keys that are not typed, and loses nothing by Esc`() {
    #expect(meaning(.control("c"), NameModel()) == .leave)
    #expect(meaning(.function(10), NameModel()) == .leave)
    #expect(meaning(.escape, NameModel(name: "Ada")) == .nothing)
  }

  @Test func `takes a paste as one line`() {
    #expect(
      NameScreen.meaning(ofPaste: "Ada\nL\u{1B}", in: NameModel())
        == .updated(NameModel(name: "Ada L")))
    #expect(NameScreen.meaning(ofPaste: "\u{1B}", in: NameModel()) == .nothing)
  }
}
