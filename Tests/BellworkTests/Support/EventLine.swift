import Foundation
import TestSupport

/// An event as it was printed, as far as the tests look into it.
struct EventLine: Decodable, Equatable, Sendable {
  struct Item: Decodable, Equatable, Sendable {
    var type: String
    var subType: String?
    var value: Double
    var startDate: String?
    var endDate: String?
  }

  struct Generated: Decodable, Equatable, Sendable {
    var attempt: Int?
    var items: [Item]
  }

  struct Actor: Decodable, Equatable, Sendable {
    var email: String
    var name: String?
  }

  struct Extensions: Decodable, Equatable, Sendable {
    var runId: String
  }

  var id: String
  var type: String
  var eventTime: String
  var actor: Actor
  var generated: Generated
  var extensions: Extensions

  var isCompletion: Bool { type == "ActivityEvent" }
  var runID: String { extensions.runId }
  /// Start and end of the window; of a completed event, nothing.
  var start: String { generated.items.first?.startDate ?? "" }
  var end: String { generated.items.first?.endDate ?? "" }

  /// Milliseconds of the items of a type and subtype.
  func milliseconds(_ type: String, _ subType: String? = nil) -> Int {
    generated.items.filter { $0.type == type && $0.subType == subType }
      .reduce(0) { $0 + Int(($1.value * 1000).rounded()) }
  }

  func value(_ type: String) -> Double? { generated.items.first { $0.type == type }?.value }

  /// Reads NDJSON; every line has to be whole, the last one too.
  static func read(_ text: String) throws -> [EventLine] {
    guard text.isEmpty || text.hasSuffix("\n") else {
      throw TestFailure("the last line is torn: \(text.suffix(200))")
    }
    return try text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
      do {
        return try JSONDecoder().decode(EventLine.self, from: Data($0.utf8))
      } catch {
        throw TestFailure("a line is no event: \($0)\n\(error)")
      }
    }
  }
}
