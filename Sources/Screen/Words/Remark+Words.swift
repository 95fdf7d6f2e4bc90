import Activities

extension Outcome.Remark {
  /// What the student reads below a wrong answer.
  var words: String {
    switch self {
    case .checkAccents: "Nearly: check the accents."
    case .checkSpelling: "Nearly: check the spelling."
    case .checkCapitals: "Nearly: check the capital letters."
    case .notANumber: "A number was asked for."
    case .decimalPlaces(let count): "Give the number with \(NumberWords.count(count, "decimal"))."
    case .significantFigures(let count):
      "Give the number with \(NumberWords.count(count, "significant figure"))."
    case .checkUnit(let unit): "Check the unit: \(unit)"
    }
  }
}
