import Activities
import ActivityRun
import Testing

@testable import bellwork

/// The part `events` of the configuration.
@Suite struct EventsConfigTests {
  private func read(_ text: String) throws -> (UserConfig?, String) {
    let bytes = Array(text.utf8)
    let document = JSONReader.read(bytes)
    let reading = UserConfigReader.read(try #require(document.root))
    let problems = Problem.located(reading.findings, in: document.source)
    return (
      reading.value, ProblemText(fileName: "c", source: SourceText(bytes)).render(problems)
    )
  }

  @Test(
    arguments: [
      ("{}", nil), (#"{"events":{}}"#, nil), (#"{"events":{"questions":false}}"#, nil),
      (#"{"events":{"responses":false}}"#, nil),
      (#"{"events":{"questions":true}}"#, .withoutResponses),
      (#"{"events":{"questions":true,"responses":false}}"#, .withoutResponses),
      (#"{"events":{"comment":"for class 5","responses":true,"questions":true}}"#, .withResponses),
    ] as [(String, QuestionReports?)])
  func `reports no question unless told to, and no answer unless told that, too`(
    _ text: String, _ reports: QuestionReports?
  ) throws {
    let (config, problems) = try read(text)
    #expect(problems == "")
    #expect(config?.questionReports == reports)
  }

  @Test(arguments: [
    (#"{"events":{"responses":true}}"#, "c:1:24: error: answers are sent with"),
    (
      #"{"events":{"responses":true,"questions":false}}"#,
      "add \"questions\": true, or leave \"responses\" out"
    ),
    (#"{"events":{"questions":"yes"}}"#, "c:1:24: error: \"questions\" must be"),
    (#"{"events":{"question":true}}"#, "did you mean \"questions\"?"),
    (#"{"events":true}"#, "c:1:11: error: \"events\""),
    (#"{"event":{}}"#, "did you mean \"events\"?"),
  ])
  func `says where a mistake stands`(_ text: String, _ message: String) throws {
    let (_, problems) = try read(text)
    #expect(problems.contains(message), "\(problems)")
  }
}
