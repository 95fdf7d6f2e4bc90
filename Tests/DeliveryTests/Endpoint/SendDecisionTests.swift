import EventDelivery
import Testing

struct SendDecisionTests {
  @Test(
    arguments: [
      (200...299, SendDecision.confirm), (300...399, .hold(.moved)), (400...400, .split),
      (401...401, .refreshToken), (402...403, .hold(.notAllowed)), (404...405, .hold(.notFound)),
      (406...406, .hold(.refused(status: 406))), (407...407, .hold(.refused(status: 407))),
      (408...408, .retry), (409...409, .split), (410...410, .hold(.notFound)),
      (411...414, .split), (415...415, .hold(.refused(status: 415))), (416...420, .split),
      (421...421, .hold(.refused(status: 421))), (422...424, .split), (425...425, .retry),
      (426...426, .hold(.refused(status: 426))), (427...428, .split), (429...429, .retry),
      (430...430, .split), (431...431, .hold(.refused(status: 431))), (432...450, .split),
      (451...451, .hold(.notAllowed)), (452...499, .split), (500...500, .retry),
      (501...501, .hold(.refused(status: 501))), (502...504, .retry),
      (505...505, .hold(.refused(status: 505))), (506...510, .retry),
      (511...511, .hold(.notAllowed)),
      (512...599, .retry), (600...999, .retry), (0...199, .retry),
    ] as [(ClosedRange<Int>, SendDecision)])
  func `decides about every status`(_ statuses: ClosedRange<Int>, _ decision: SendDecision) {
    for status in statuses { #expect(SendDecision.of(status: status) == decision, "\(status)") }
  }
}
