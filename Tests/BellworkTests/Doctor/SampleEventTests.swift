import Caliper
import Testing

@testable import bellwork

@Suite struct SampleEventTests {
  @Test(arguments: ["https://quiz.example.org", "https://quiz.example.org/a?b=c"])
  func `keeps every rule`(_ sensor: String) throws {
    let event = SampleEvent.sealed(sensor: try #require(SensorURL(sensor)))
    #expect(EventCheck.violations(in: event.bytes) == [])
    #expect(event.sensor == sensor)
    #expect(try CaliperEvent(line: event.bytes).id == event.id)
  }
}
