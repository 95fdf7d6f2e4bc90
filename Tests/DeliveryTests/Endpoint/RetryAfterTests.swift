import EventDelivery
import Testing

struct RetryAfterTests {
  /// Sun, 06 Nov 1994 08:49:37 GMT.
  private static let example: Int64 = 784_111_777_000

  @Test(arguments: [
    ("0", 0), ("1", 1_000), (" 120 ", 120_000), ("3600", 3_600_000), ("3601", 3_600_000),
    ("9223372036854775807", 3_600_000), ("Sun, 06 Nov 1994 08:49:37 GMT", 0),
    ("Sun, 06 Nov 1994 08:50:07 GMT", 30_000), ("Sun,  06 Nov 1994  08:50:07 GMT", 30_000),
    ("Mon, 07 Nov 1994 08:49:37 GMT", 3_600_000), ("Sun, 06 Nov 1994 08:00:00 GMT", 0),
    ("Thu, 29 Feb 1996 00:00:00 GMT", 3_600_000), ("Sun, 06 Nov 1994 08:49:60 GMT", 23_000),
  ])
  func `reads seconds and dates`(_ text: String, _ milliseconds: Int64) {
    #expect(RetryAfter.milliseconds(text, now: RetryAfterTests.example) == milliseconds)
  }

  @Test(arguments: [
    "", " ", "-1", "1.5", "soon", "92233720368547758080", "Sun, 06 Nov 1994 08:49:37",
    "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 32 Nov 1994 08:49:37 GMT",
    "Thu, 29 Feb 1995 00:00:00 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
    "Sun, 06 Nov 1994 08:49 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
    "Sun, 06 Nov 99999 08:49:37 GMT", "Sun, 06 xyz 1994 08:49:37 GMT",
  ])
  func `knows what it cannot read`(_ text: String) {
    #expect(RetryAfter.milliseconds(text, now: RetryAfterTests.example) == nil)
  }
}
