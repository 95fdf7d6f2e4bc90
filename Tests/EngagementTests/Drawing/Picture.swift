import Engagement
import Testing

/// One case of a table of drawings: inputs above, labels below.
struct Picture: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let inputs: String
  let labels: String
  var expectedSeconds: Int64 = 10
  var secondsPerLetter: Int64 = 1
  var rules = TimeRules()

  init(
    _ claim: String, _ inputs: String, _ labels: String, expected: Int64 = 10,
    secondsPerLetter: Int64 = 1, rules: (inout TimeRules) -> Void = { _ in }
  ) {
    testDescription = claim
    self.inputs = inputs
    self.labels = labels
    expectedSeconds = expected
    self.secondsPerLetter = secondsPerLetter
    rules(&self.rules)
  }

  /// What the tracker makes of the inputs.
  var drawn: String {
    TimeLine(
      secondsPerLetter: secondsPerLetter, expectedSeconds: expectedSeconds, rules: rules
    ).labels(inputs)
  }
}

/// So many of one letter: long stretches are easier to count this way.
func × (letter: String, count: Int) -> String { String(repeating: letter, count: count) }

infix operator × : MultiplicationPrecedence
