import Activities
import ActivityRun
import Engagement
import Testing

/// What a run begins with, as bytes and back.
@Suite struct RunHeaderTests {
  @Test func `a header is the same after the journal`() throws {
    let header = try SampleHeader.make(
      attempt: 3, text: SampleFile.text, pctComplete: 40, totalLessons: 12)
    let bytes = try header.bytes
    #expect(try RunHeader(bytes: bytes) == header)
    #expect(try RunHeader(bytes: bytes).bytes == bytes)
  }

  @Test func `what is not known stays unknown`() throws {
    let header = try SampleHeader.make()
    let read = try RunHeader(bytes: header.bytes)
    #expect(read.pctComplete == nil)
    #expect(read.totalLessons == nil)
    #expect(read.timeRules.idleAfterMilliseconds == nil)
  }

  @Test func `the activity is read from the text the run began with`() throws {
    let activity = try #require(SampleHeader.make(text: SampleFile.text).activity)
    #expect(activity.identifier == "planets")
    #expect(activity.items.map(\.identifier.rawValue) == ["intro", "hottest", "air", "product"])
  }

  @Test func `the activity is in the language the run began with`() throws {
    let text = SampleFile.text.replacing(
      #""title": "Planets","#,
      with: #""title": "Planets", "translations": { "de": { "title": "Planeten" } },"#)
    var header = try SampleHeader.make(text: text)
    #expect(header.activity?.title == "Planets")
    header.language = "de"
    let read = try RunHeader(bytes: header.bytes)
    #expect(read.language == "de")
    #expect(read.activity?.title == "Planeten")
    #expect(read.activity?.identifier == "planets")
  }

  @Test func `a header that names no language has none`() throws {
    let header = try SampleHeader.make()
    #expect(!String(decoding: try header.bytes, as: UTF8.self).contains("language"))
    #expect(try RunHeader(bytes: header.bytes).language == nil)
  }

  @Test(arguments: [QuestionReports.withoutResponses, .withResponses])
  func `a header keeps what is reported of questions`(_ reports: QuestionReports) throws {
    let header = try SampleHeader.make(questionReports: reports)
    #expect(try RunHeader(bytes: header.bytes) == header)
    let text = String(decoding: try header.bytes, as: UTF8.self)
    let without = text.replacing("\"questionReports\":\"\(reports.rawValue)\",", with: "")
    #expect(try RunHeader(bytes: Array(without.utf8)).questionReports == nil)
    #expect(try SampleHeader.make().bytes == Array(without.utf8))
  }

  @Test func `drawings beside the activity come from the header`() throws {
    let text = #"""
      { "bellwork": 1, "title": "Moon", "items": [ { "identifier": "a", "type": "info",
        "prompt": "Look.", "media": [ { "type": "image", "alt": "the Moon",
          "ascii": "moon.txt" } ] } ] }
      """#
    let activity = try #require(SampleHeader.make(text: text).activity)
    #expect(activity.identifier == "planets")
    #expect(activity.items[0].media.map(\.ascii) == [.lines(["( )"])])
  }

  @Test func `a text that is no activity has none`() throws {
    #expect(try SampleHeader.make(text: "{}").activity == nil)
  }
}
