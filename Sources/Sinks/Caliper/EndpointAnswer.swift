import Foundation

/// What the body of an endpoint's answer says, in any of the forms that are about
/// (timeback.md E.1, RFC 7807); what it does not say is `nil`.
struct EndpointAnswer: Equatable {
  var status: String?
  var message: String?
  var jobID: String?
  var faults: [Fault] = []

  /// One thing that is wrong, and with which event, where it says so.
  struct Fault: Equatable {
    var index: Int?
    var eventID: String?
    var message: String?
  }

  /// `nil` where the body is no JSON object; an empty body says nothing.
  init?(_ body: [UInt8]) {
    guard !body.allSatisfy({ $0 == 0x20 || (9...13).contains($0) }) else { return }
    guard let object = try? JSONDecoder().decode(Body.self, from: Data(body)) else { return nil }
    status = object.status?.text
    message = object.message ?? object.detail ?? object.title
    jobID = object.jobId?.text
    faults = object.errors ?? []
  }

  var isError: Bool { status == "error" || !faults.isEmpty }

  /// The events it names as wrong, by their places in the batch; `nil` where it does not name each.
  func faulty(among ids: [String]) -> [Int: String]? {
    guard !faults.isEmpty else { return nil }
    var found: [Int: String] = [:]
    for fault in faults {
      let place = fault.eventID.flatMap { ids.firstIndex(of: $0) } ?? fault.index
      guard let place, ids.indices.contains(place) else { return nil }
      found[place] = fault.message ?? message ?? "refused"
    }
    return found
  }

  private struct Body: Decodable {
    var status: Scalar?
    var message: String?
    var detail: String?
    var title: String?
    var jobId: Scalar?
    var errors: [Fault]?

    enum CodingKeys: String, CodingKey { case status, message, detail, title, jobId, errors }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      // A member of another type says nothing that can be used.
      status = try? values.decodeIfPresent(Scalar.self, forKey: .status)
      message = try? values.decodeIfPresent(String.self, forKey: .message)
      detail = try? values.decodeIfPresent(String.self, forKey: .detail)
      title = try? values.decodeIfPresent(String.self, forKey: .title)
      jobId = try? values.decodeIfPresent(Scalar.self, forKey: .jobId)
      errors = try? values.decodeIfPresent([Fault].self, forKey: .errors)
    }
  }

  /// A text or a number.
  private struct Scalar: Decodable {
    var text: String

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      text = try (try? value.decode(String.self)) ?? String(value.decode(Int64.self))
    }
  }
}

extension EndpointAnswer.Fault: Decodable {
  private enum CodingKeys: String, CodingKey {
    case index, id, externalId, message, detail, code, path
  }

  init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      message = text
      return
    }
    let values = try decoder.container(keyedBy: CodingKeys.self)
    index = try? values.decodeIfPresent(Int.self, forKey: .index)
    eventID =
      (try? values.decodeIfPresent(String.self, forKey: .id))
      ?? (try? values.decodeIfPresent(String.self, forKey: .externalId))
    let parts = [CodingKeys.path, .code, .message, .detail].compactMap {
      try? values.decodeIfPresent(String.self, forKey: $0)
    }
    message = parts.isEmpty ? nil : parts.joined(separator: ": ")
  }
}
