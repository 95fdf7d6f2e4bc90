package import Caliper
import EventDelivery

extension CaliperSink {
  /// What a roster says of a course.
  package enum CourseStanding: Equatable, Sendable {
    case known
    case unknown
    /// These credentials may not look.
    case notAllowed
    /// Neither: the status of its answer.
    case unclear(Int)
  }

  /// Looks a course up in the roster below `api`, with this endpoint's token; nothing is stored.
  ///
  /// - Throws: `CaliperSinkError`.
  package func standing(ofCourse id: String, api: SensorURL) async throws -> CourseStanding {
    guard !connection.lacksCredentials else {
      throw error(.noCredentials, .hold, nothingArrived: true)
    }
    let url = OneRosterURL.course(api: api, id: id)
    switch try await request(.get, url: url).0.status {
    case 200: return .known
    case 404: return .unknown
    case 401, 403: return .notAllowed
    case let status: return .unclear(status)
    }
  }
}
