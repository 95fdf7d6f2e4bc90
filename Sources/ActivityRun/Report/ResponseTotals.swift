/// First answers, summed; median and percentile are of all of them together.
package struct ResponseTotals: Equatable, Sendable {
  package private(set) var right = 0
  /// Faster than their rush limits, whether right or wrong.
  package private(set) var rapid = 0
  package private(set) var retries = 0
  /// Response times in milliseconds, in order.
  private var times: [Int64] = []
  /// Active milliseconds while items were up.
  package private(set) var itemMilliseconds: Int64 = 0

  package init() {}

  package var count: Int { times.count }

  /// Share of right answers in millionths, the p-value of the field; `nil` without answers.
  package var pValueMillionths: Int? { share(right) }

  /// Response-time effort in millionths: the share of answers at or over their rush limits (Wise
  /// and Kong 2005); `nil` without answers.
  package var effortMillionths: Int? { share(count - rapid) }

  /// The middle time; of an even number the mean of the middle two, half up.
  package var medianMilliseconds: Int64? {
    guard count > 0 else { return nil }
    let (low, high) = (times[(count - 1) / 2], times[count / 2])
    return low + (high - low + 1) / 2
  }

  /// The shortest of the times that nine tenths do not exceed (nearest rank).
  package var ninetiethPercentileMilliseconds: Int64? {
    count > 0 ? times[(9 * count + 9) / 10 - 1] : nil
  }

  private func share(_ part: Int) -> Int? {
    count > 0 ? ShareMillionths.of(Int64(part), in: Int64(count)) : nil
  }
}

extension ResponseTotals {
  mutating func add(_ response: ReportedResponse) {
    right += response.isRight ? 1 : 0
    rapid += response.isRapid ? 1 : 0
    retries += response.retries
    times.append(response.responseMilliseconds)
  }

  mutating func add(_ time: ReportedItemTime) { itemMilliseconds += time.milliseconds }

  /// Puts the times in order, for `medianMilliseconds` and the percentile.
  mutating func sort() { times.sort() }
}
