import Foundation
import Synchronization
import TestSupport
import Testing

/// Two students at one computer, and `bellwork send` beside them, on one outbox.
@Suite struct SeveralProgramsTests {
  private static let seconds = Soak.isOn ? 600.0 : 6

  /// Counts what arrives, event by event; now and then it is too busy to take anything.
  private final class Endpoint: Sendable {
    let arrived = Mutex<[EventLine]>([])

    func step(_ request: ReceivedRequest, _ number: Int) -> ServerStep {
      struct Envelope: Decodable { var data: [EventLine] }
      guard number % 7 != 3 else {
        return .answer(ServerAnswer(503, headers: ["Retry-After": "0"]))
      }
      do {
        let envelope = try JSONDecoder().decode(Envelope.self, from: Data(request.body))
        arrived.withLock { $0 += envelope.data }
        return .answer(.json(#"{"status":"success"}"#))
      } catch {
        return .answer(.json("{\"message\":\"\(error)\"}", status: 400))
      }
    }
  }

  @Test func `no event is lost, comes twice or out of order`() throws {
    let endpoint = Endpoint()
    let server = try ScriptedServer { endpoint.step($0, $1) }
    let desk = try Desk(
      config: """
        {"student":{"name":"Ada"},"time":{"windowSeconds":1},"sinks":[{"name":"file","type":"file"},
          {"name":"net","type":"caliper","baseURL":"\(server.baseURL)"}]}
        """)
    try desk.write(SampleActivities.example, to: "example.json")
    var said: [String] = []
    let end = ContinuousClock.now + .seconds(Self.seconds)
    var players = try ["ada@example.com", "ben@example.com"].map {
      try Player(desk, student: $0)
    }
    while ContinuousClock.now < end {
      for index in players.indices { try players[index].act(&said) }
      let sent = try desk.run(["send"])
      #expect([0, 69].contains(sent.code ?? -1), "\(sent)")
      said.append(sent.output + sent.error)
    }
    for index in players.indices { try players[index].finish(&said) }
    #expect(try desk.run(["send"]).code == 0)
    try expectAll(endpoint.arrived.withLock { $0 }, desk)
    for text in said { #expect(!text.contains("locked") && !text.contains("in use by"), "\(text)") }
  }

  private func expectAll(_ arrived: [EventLine], _ desk: Desk) throws {
    let stored = try desk.events()
    #expect(stored.count > 2 * Int(Self.seconds) / 2)
    #expect(arrived == stored, "\(arrived.count) arrived of \(stored.count)")
    #expect(try desk.deliveredEvents() == stored)
    for events in Dictionary(grouping: arrived, by: \.runID).values {
      #expect(events.problemsOfRun == [])
      #expect(events.completions == 1)
    }
    print("several programs: \(arrived.count) events in \(Self.seconds) s")
  }

  /// A student who takes the activity again and again.
  private struct Player {
    private let desk: Desk
    private let student: String
    private var program: TerminalProgram
    private var runs = 0

    init(_ desk: Desk, student: String) throws {
      self.desk = desk
      self.student = student
      program = try Player.open(desk, student)
    }

    private static func open(_ desk: Desk, _ student: String) throws -> TerminalProgram {
      let program = try desk.open(
        ["run", "example.json", "--go", "--student", student],
        size: TerminalSize(columns: 200, rows: 24))
      try program.waitFor("Question")
      return program
    }

    /// One question, then a look at the screen; after the last one the run is finished, and another
    /// begins.
    mutating func act(_ said: inout [String]) throws {
      program.pass(seconds: 0.3)
      said.append(program.screen.joined(separator: "\n"))
      if program.shows("That was the last question.") {
        try end(&said)
        program = try Player.open(desk, student)
        runs += 1
      } else {
        try answer()
      }
    }

    mutating func finish(_ said: inout [String]) throws {
      while !program.shows("That was the last question.") { try answer() }
      try end(&said)
    }

    private func answer() throws {
      program.press(.function(6))
      program.pass(seconds: 0.1)
    }

    private func end(_ said: inout [String]) throws {
      try program.pressAgain(.enter, until: "Results")
      said.append(program.screen.joined(separator: "\n"))
      program.press(.enter)
      #expect(try program.end() == .exited(0))
      said.append(program.tail())
    }
  }
}
