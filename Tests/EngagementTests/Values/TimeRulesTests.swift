import Engagement
import Foundation
import Testing

@Suite struct TimeRulesTests {
  @Test func `the defaults are those of the version that is sent`() {
    let rules = TimeRules()
    #expect(TimeRules.version == "bellwork-1")
    #expect(rules.windowMilliseconds == 15_000)
    #expect(rules.awayAfterMilliseconds == 600_000)
    #expect(rules.asideAllowanceMilliseconds == 20_000)
    #expect(rules.idleAfterMilliseconds == nil)
    #expect(!rules.allowsOtherWindows)
    #expect(rules.timeFactorPercent == 100)
  }

  @Test(
    arguments: [
      (0, 20_000), (13_333, 20_000), (13_334, 20_001), (40_000, 60_000), (120_000, 180_000),
      (120_001, 180_000), (150_000, 180_000), (150_010, 180_012), (600_000, 720_000),
    ] as [(Int64, Int64)])
  func `a screen is worth 1.5 times its expected time, within bounds`(
    expected: Int64, allowance: Int64
  ) {
    #expect(TimeRules().horizonAllowance(expectedMilliseconds: expected) == allowance)
  }

  @Test(
    arguments: [
      (0, 15_000), (30_000, 15_000), (30_002, 15_001), (80_000, 40_000), (120_000, 60_000),
      (600_000, 60_000),
    ] as [(Int64, Int64)])
  func `an input is worth 15 s, or half the expected time up to 60 s`(
    expected: Int64, allowance: Int64
  ) {
    #expect(TimeRules().inputAllowance(expectedMilliseconds: expected) == allowance)
  }

  @Test(
    arguments: [
      (0, 60_000), (20_000, 60_000), (20_001, 60_003), (100_000, 300_000), (200_000, 600_000),
      (600_000, 600_000),
    ] as [(Int64, Int64)])
  func `seen by lines, a screen and a line are worth 3 times the expected time, 60 to 600 s`(
    expected: Int64, allowance: Int64
  ) {
    let rules = TimeRules()
    #expect(rules.horizonAllowance(expectedMilliseconds: expected, form: .lines) == allowance)
    #expect(rules.inputAllowance(expectedMilliseconds: expected, form: .lines) == allowance)
  }

  @Test func `the file's own idle time replaces that of lines as well`() {
    var rules = TimeRules()
    rules.idleAfterMilliseconds = 7_000
    #expect(rules.horizonAllowance(expectedMilliseconds: 600_000, form: .lines) == 7_000)
    // A line is worth no less than a key.
    #expect(rules.inputAllowance(expectedMilliseconds: 600_000, form: .lines) == 60_000)
    rules.timeFactorPercent = 200
    #expect(rules.horizonAllowance(expectedMilliseconds: 600_000, form: .lines) == 14_000)
  }

  @Test func `the file's own idle time replaces the screen's, not the input's`() {
    var rules = TimeRules()
    rules.idleAfterMilliseconds = 7_000
    #expect(rules.horizonAllowance(expectedMilliseconds: 600_000) == 7_000)
    #expect(rules.inputAllowance(expectedMilliseconds: 600_000) == 60_000)
  }

  @Test func `a student's time factor stretches all of them`() {
    var rules = TimeRules()
    rules.timeFactorPercent = 150
    #expect(rules.horizonAllowance(expectedMilliseconds: 40_000) == 90_000)
    #expect(rules.horizonAllowance(expectedMilliseconds: 0) == 30_000)
    #expect(rules.inputAllowance(expectedMilliseconds: 0) == 22_500)
    #expect(rules.inputAllowance(expectedMilliseconds: 600_000) == 90_000)
    rules.idleAfterMilliseconds = 10_000
    #expect(rules.horizonAllowance(expectedMilliseconds: 40_000) == 15_000)
  }

  @Test func `survive being written and read`() throws {
    var rules = TimeRules()
    rules.idleAfterMilliseconds = 7_000
    rules.allowsOtherWindows = true
    let bytes = try JSONEncoder().encode(rules)
    #expect(try JSONDecoder().decode(TimeRules.self, from: bytes) == rules)
  }
}
