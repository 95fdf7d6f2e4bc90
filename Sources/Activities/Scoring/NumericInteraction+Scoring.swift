extension NumericInteraction {
  /// Scores a typed number: the best score of the numbers and ranges it meets counts.
  ///
  /// The right number with a wrong unit, or not written as `format` asks, earns nothing, and the
  /// remark says what was missing.
  func outcome(typed: String, language: LanguageTag) -> Outcome {
    let reader = NumberReader(
      format: format, unit: unit.map(UnitText.init(author:)), language: language)
    switch reader.read(typed) {
    case .notANumber:
      let isBlank = typed.allSatisfy(\.isWhitespace)
      return Outcome(share: 0, remarks: isBlank ? [] : [.notANumber])
    case .otherUnit:
      return Outcome(share: 0, remarks: unit.map { [.checkUnit($0)] } ?? [])
    case .number(let number):
      return outcome(of: number)
    }
  }

  private func outcome(of number: TypedNumber) -> Outcome {
    let met = accepted.filter { $0.isMet(by: number) }
    guard let best = met.first(where: { $0.score == met.map(\.score).max() }) else {
      return Outcome(share: 0)
    }
    let remarks = remarks(on: number)
    guard remarks.isEmpty else { return Outcome(share: 0, remarks: remarks) }
    return Outcome(
      share: Share.clamped(best.score), feedback: [best.feedback].compactMap(\.self))
  }

  /// What the format asks for and the number, as typed, does not have.
  private func remarks(on number: TypedNumber) -> [Outcome.Remark] {
    var remarks: [Outcome.Remark] = []
    if let places = format.decimalPlaces, number.decimalPlaces != places {
      remarks.append(.decimalPlaces(places))
    }
    if let figures = format.significantFigures,
      number.significantFigures?.contains(figures) != true
    {
      remarks.append(.significantFigures(figures))
    }
    return remarks
  }
}
