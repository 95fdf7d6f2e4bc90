import Testing

import struct FoundationEssentials.Decimal

@testable import Activities

@Suite struct JSONNumberTests {
  @Test(arguments: [
    "0", "-1", "0.1", "3.14", "1e2", "100000000000000000000.000000000001", "1E-10",
    "0.00000000000000000000000000000000000001",
  ])
  func `keeps decimals exactly`(text: String) throws {
    #expect(JSONNumber(text).decimal == Decimal(string: text))
    #expect(JSONNumber(text).decimal != nil)
  }

  @Test func `adds tenths without error`() throws {
    let tenth = try #require(JSONNumber("0.1").decimal)
    let fifth = try #require(JSONNumber("0.2").decimal)
    #expect(tenth + fifth == JSONNumber("0.3").decimal)
  }

  @Test(arguments: [
    "1e400", "1e-400", "1e999999999999999999999", "123456789012345678901234567890123456789",
  ])
  func `has no decimal where digits would be lost`(text: String) {
    #expect(JSONNumber(text).decimal == nil)
  }

  @Test(
    arguments: [
      ("5", 5), ("5.0", 5), ("1e2", 100), ("-3", -3), ("5.5", nil), ("1e300", nil), ("1e999", nil),
    ] as [(String, Int?)])
  func `is an integer where it is whole`(text: String, integer: Int?) {
    #expect(JSONNumber(text).integer == integer)
  }
}
