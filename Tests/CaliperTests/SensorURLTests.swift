import Caliper
import Testing

struct SensorURLTests {
  @Test(arguments: [
    ("https://quiz.example.com", "https://quiz.example.com"),
    ("https://quiz.example.com/", "https://quiz.example.com"),
    ("  https://quiz.example.com/app//  ", "https://quiz.example.com/app"),
    ("http://127.0.0.1:8087", "http://127.0.0.1:8087"),
    ("https://quiz.example.com/?school=1", "https://quiz.example.com?school=1"),
  ])
  func `drops blanks and the slash at the end`(_ given: String, _ text: String) {
    #expect(SensorURL(given)?.text == text)
  }

  @Test(arguments: [
    "", "quiz", "quiz.example.com", "//quiz.example.com", "https://", "https:///path", "mailto:a@b",
    "https://quiz example.com", "https://schüler.example", "https://a/%zz", "1http://a",
  ])
  func `refuses what has no scheme and host or is no URI`(_ text: String) {
    #expect(SensorURL(text) == nil)
  }

  @Test func `percent-encodes every segment`() throws {
    let sensor = try #require(SensorURL("https://quiz.example.com/app/"))
    #expect(
      sensor.appending(["Social Studies", "a/b", "ü", "x%20y", "ada+1@example.com"])
        == "https://quiz.example.com/app/Social%20Studies/a%2Fb/%C3%BC/x%2520y/ada%2B1%40example.com"
    )
  }

  @Test func `keeps query and fragment after the added path`() throws {
    let sensor = try #require(SensorURL("https://quiz.example.com/?a=1#top"))
    #expect(sensor.appending(["users", "u"]) == "https://quiz.example.com/users/u?a=1#top")
  }

  @Test func `takes the origin of the launch URL where no sensor is given`() {
    #expect(
      SensorURL.resolved(launchURL: "https://lti.example.com:8443/launch?x=1")?.text
        == "https://lti.example.com:8443")
    #expect(SensorURL.resolved(launchURL: "launch") == nil)
    #expect(SensorURL.resolved() == nil)
  }

  @Test func `takes override before course before root`() {
    let (a, b, c) = ("https://a.example", "https://b.example", "https://c.example")
    #expect(SensorURL.resolved(override: a, course: b, root: c, launchURL: c)?.text == a)
    #expect(SensorURL.resolved(course: b, root: c)?.text == b)
    #expect(SensorURL.resolved(root: c, launchURL: a)?.text == c)
  }

  @Test func `does not pass over a sensor that is no URL`() {
    #expect(SensorURL.resolved(override: "wrong", root: "https://c.example") == nil)
  }
}
