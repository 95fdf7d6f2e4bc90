/// What an HTTP answer means for the events that were sent: the one table of it.
///
/// After design.md and reliability.md I.4; nothing is ever dropped.
package enum SendDecision: Equatable, Sendable {
  /// All of them are there.
  case confirm
  /// The same bytes again later.
  case retry
  /// Something is wrong with one of them, or with their size: halve; one alone is set aside.
  case split
  /// The token is no longer good: a fresh one, once, then `hold`.
  case refreshToken
  /// Nothing will get through until somebody changes something.
  case hold(HoldReason)

  package enum HoldReason: Equatable, Sendable {
    /// 3xx: credentials do not follow a redirect.
    case moved
    case notAllowed
    case notFound
    /// The answer is no Caliper endpoint's: a login page, a captive portal.
    case foreignAnswer
    case refused(status: Int)
  }

  /// The decision about a status; a body that lists errors makes a 2xx another case.
  package static func of(status: Int) -> SendDecision {
    switch status {
    case 200...299: .confirm
    case 300...399: .hold(.moved)
    case 400, 409, 413, 422: .split
    case 401: .refreshToken
    case 402, 403, 451, 511: .hold(.notAllowed)
    case 404, 405, 410: .hold(.notFound)
    case 406, 407, 415, 421, 426, 431, 501, 505: .hold(.refused(status: status))
    case 408, 425, 429, 500, 502, 503, 504, 507, 508, 520...599: .retry
    case 400...499: .split
    case 500...599: .retry
    // No status of HTTP: the connection said something else.
    default: .retry
    }
  }
}
