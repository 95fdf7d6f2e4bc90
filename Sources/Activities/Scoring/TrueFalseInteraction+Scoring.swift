extension TrueFalseInteraction {
  func outcome(given: Bool) -> Outcome {
    Outcome(share: given == correctResponse ? 1 : 0)
  }

  /// The word on the screen for true or for false.
  func label(of value: Bool) -> String {
    value ? trueLabel ?? "True" : falseLabel ?? "False"
  }
}
