import ActivityRun
import Caliper
import TestSupport
import Testing

@testable import bellwork

@Suite struct ReportZoneNamedTests {
  @Test(arguments: [
    ("Europe/Berlin", "2026-03-28T22:59:59.999Z", "2026-03-28"),
    ("Europe/Berlin", "2026-03-28T23:00:00.000Z", "2026-03-29"),
    ("Europe/Berlin", "2026-03-29T21:59:59.999Z", "2026-03-29"),
    ("Europe/Berlin", "2026-03-29T22:00:00.000Z", "2026-03-30"),
    ("Europe/Berlin", "2026-10-25T22:59:59.999Z", "2026-10-25"),
    ("Europe/Berlin", "2026-10-25T23:00:00.000Z", "2026-10-26"),
    ("America/Chicago", "2026-07-01T04:59:59.999Z", "2026-06-30"),
    ("Asia/Kathmandu", "2026-07-01T18:14:59.999Z", "2026-07-01"),
    ("Asia/Kathmandu", "2026-07-01T18:15:00.000Z", "2026-07-02"),
    ("UTC", "2026-07-01T23:59:59.999Z", "2026-07-01"),
    ("utc", "1969-12-31T23:59:59.999Z", "1969-12-31"),
  ])
  func `knows the days of zones`(_ name: String, _ instant: String, _ day: String) throws {
    let zone = try #require(ReportZone.named(name))
    let milliseconds = try #require(InstantText.milliseconds(instant))
    #expect(zone.day(of: milliseconds).text == day)
  }

  @Test func `knows no others`() {
    #expect(ReportZone.named("Nowhere/Land") == nil)
    #expect(ReportZone.named("") == nil)
    #expect(ReportZone.named("local") != nil)
    #expect(ReportZone.named("Etc/UTC")?.name == "UTC")
  }
}
