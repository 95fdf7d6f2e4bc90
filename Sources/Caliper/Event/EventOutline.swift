import struct FoundationEssentials.Data
import class FoundationEssentials.JSONDecoder

/// What all events have, whatever they tell and whoever made them.
package struct EventOutline: Equatable, Sendable {
  package let id: EventID
  package let profile: String
  /// Milliseconds since 1970, UTC.
  package let eventTimeMilliseconds: Int64
  package let edApp: RelatedEntity?
  /// `nil` where there is none, or where it is a whole entity.
  package let session: String?

  /// Reads it off a line; `nil` where the line is no event.
  package init?(line: [UInt8]) {
    // Why it is none, the check says.
    guard let outline = try? JSONDecoder().decode(EventOutline.self, from: Data(line)) else {
      return nil
    }
    self = outline
  }

  package var isAboutQuestion: Bool {
    profile == QuestionEvent.assessmentProfile || profile == QuestionEvent.gradingProfile
  }

  /// Whether a line is an event about a question, however whole.
  package static func isAboutQuestion(line: [UInt8]) -> Bool {
    EventOutline(line: line)?.isAboutQuestion ?? false
  }
}

extension EventOutline: Decodable {
  private enum CodingKeys: CodingKey {
    case id, profile, eventTime, edApp, session
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decodeURN(.id)
    profile = try values.decode(String.self, forKey: .profile)
    eventTimeMilliseconds = try values.decodeInstant(.eventTime)
    edApp = try values.decodeIfPresent(RelatedEntity.self, forKey: .edApp)
    // A whole entity tells nothing here.
    session = try? values.decode(String.self, forKey: .session)
  }
}
