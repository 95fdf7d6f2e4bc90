import Testing

@testable import Sinks

struct EndpointAnswerTests {
  private func answer(_ text: String) -> EndpointAnswer? { EndpointAnswer(Array(text.utf8)) }

  @Test(
    arguments: [
      (#"{"status":"success","message":"m","errors":[]}"#, false, "m"),
      (#"{"status":"error","message":"m"}"#, true, "m"), (#"{"errors":["a","b"]}"#, true, nil),
      (#"{"status":400,"title":"t","detail":"d"}"#, false, "d"), (#"{"title":"t"}"#, false, "t"),
      (#"{"status":{},"message":[],"errors":"x"}"#, false, nil), (#"{}"#, false, nil),
      (#"{"status":"error","errors":null}"#, true, nil), (" \n", false, nil), ("", false, nil),
    ] as [(String, Bool, String?)])
  func `reads what endpoints say`(_ text: String, _ isError: Bool, _ message: String?) throws {
    let said = try #require(answer(text))
    #expect(said.isError == isError)
    #expect(said.message == message)
  }

  @Test(arguments: ["<html>", "[]", "1", "\"text\"", "{", "\u{FEFF}x", "null"])
  func `knows what is no answer`(_ text: String) {
    #expect(answer(text) == nil)
  }

  @Test(
    arguments: [
      (#"{"jobId":"abc"}"#, "abc"), (#"{"jobId":12}"#, "12"), (#"{"jobId":null}"#, nil),
      (#"{"jobId":[1]}"#, nil),
    ] as [(String, String?)])
  func `finds a job`(_ text: String, _ job: String?) {
    #expect(answer(text)?.jobID == job)
  }

  @Test(
    arguments: [
      (#"[{"index":0,"message":"m"}]"#, [0: "m"]),
      (#"[{"id":"urn:b","path":"p","code":"c","message":"m"}]"#, [1: "p: c: m"]),
      (#"[{"externalId":"urn:c"}]"#, [2: "whole"]),
      (#"[{"index":2,"message":"x"},{"id":"urn:a","detail":"y"}]"#, [2: "x", 0: "y"]),
      (#"[{"index":0,"id":"urn:c","message":"m"}]"#, [2: "m"]),
      // One that is not named could be any.
      (#"[{"index":0,"message":"m"},{"message":"n"}]"#, nil), (#"["words"]"#, nil),
      (#"[{"index":3}]"#, nil), (#"[{"index":-1}]"#, nil), (#"[{"id":"urn:z"}]"#, nil),
      (#"[]"#, nil),
    ] as [(String, [Int: String]?)])
  func `finds which events are meant`(_ errors: String, _ faulty: [Int: String]?) throws {
    let said = try #require(answer(#"{"message":"whole","errors":\#(errors)}"#))
    #expect(said.faulty(among: ["urn:a", "urn:b", "urn:c"]) == faulty)
  }

  @Test(arguments: [
    (#"{"job":{"id":"1","state":"waiting"}}"#, JobAnswer.unfinished),
    (#"{"job":{"id":"1","state":"active","processedOn":1}}"#, .unfinished),
    (#"{"job":{"state":"completed"}}"#, .completed),
    (#"{"job":{"state":"completed","returnValue":{"status":"success"}}}"#, .completed),
    (
      #"{"job":{"state":"completed","returnValue":{"status":"error"}}}"#,
      .failed(reason: "its job ended with an error")
    ),
    (#"{"job":{"state":"failed","failedReason":"r"}}"#, .failed(reason: "r")),
    (#"{"job":{"state":"failed"}}"#, .failed(reason: "its job failed")),
    ("{}", .unfinished), ("<html>", .unfinished), ("", .unfinished),
  ])
  func `reads how a job stands`(_ text: String, _ expected: JobAnswer) {
    #expect(JobAnswer(Array(text.utf8)) == expected)
  }
}
