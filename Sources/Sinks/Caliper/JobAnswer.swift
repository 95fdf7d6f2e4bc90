import Foundation

/// How far an endpoint is with a job (timeback.md E.4).
enum JobAnswer: Equatable {
  case unfinished
  case completed
  case failed(reason: String)

  /// `.unfinished` for what is no answer of this kind.
  init(_ body: [UInt8]) {
    guard let reply = try? JSONDecoder().decode(Reply.self, from: Data(body)) else {
      self = .unfinished
      return
    }
    let status = reply.job.returnValue?.status
    self =
      switch reply.job.state {
      // A job can be completed with an error inside.
      case "completed" where status == "error": .failed(reason: "its job ended with an error")
      case "completed": .completed
      case "failed": .failed(reason: reply.job.failedReason ?? "its job failed")
      default: .unfinished
      }
  }

  private struct Reply: Decodable {
    var job: Job

    struct Job: Decodable {
      var state: String
      var failedReason: String?
      var returnValue: Value?
    }

    struct Value: Decodable { var status: String? }
  }
}
