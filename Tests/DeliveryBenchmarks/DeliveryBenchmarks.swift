import Foundation

/// Measures how fast events are made and how fast they are stored, each beside a peer.
///
///     delivery-bench [events] [appends]
///
/// Without arguments both. Nothing is asserted: the figures are for people, and mean most in a
/// release build on a machine that does nothing else.
@main
enum DeliveryBenchmarks {
  private static let parts = ["events", "appends"]

  static func main() async {
    let asked = Array(CommandLine.arguments.dropFirst())
    guard asked.allSatisfy(parts.contains) else {
      fail(64, "usage: delivery-bench [events] [appends]")
    }
    do {
      for part in asked.isEmpty ? parts : asked { print("\n" + (try await report(part))) }
    } catch {
      fail(1, "\(error)")
    }
  }

  private static func report(_ part: String) async throws -> String {
    switch part {
    case "events": try await EventMeasurement().report
    default: try await AppendMeasurement().report
    }
  }

  private static func fail(_ status: Int32, _ sentence: String) -> Never {
    FileHandle.standardError.write(Data("\(sentence)\n".utf8))
    exit(status)
  }
}
