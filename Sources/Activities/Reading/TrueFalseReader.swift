/// Reads what is asked by a statement that is true or false.
enum TrueFalseReader {
  static func interaction(_ object: inout ObjectReader) -> TrueFalseInteraction? {
    object.require("correctResponse")
    let correct = object.boolean("correctResponse")
    let labels = object.strings("labels", minimum: 2, maximum: 2)
    guard let correct else { return nil }
    guard let labels, labels.count == 2 else {
      return TrueFalseInteraction(correctResponse: correct)
    }
    return TrueFalseInteraction(
      correctResponse: correct, trueLabel: labels[0], falseLabel: labels[1])
  }
}
