/// Reads a question that is answered by writing.
enum ExtendedTextReader {
  static func interaction(_ object: inout ObjectReader) -> ExtendedTextInteraction? {
    let interaction = ExtendedTextInteraction(
      minWords: object.integer("minWords", in: 0...NumberBounds.largest),
      maxWords: object.integer("maxWords", in: 1...NumberBounds.largest),
      lines: object.integer("lines", in: 1...60),
      sampleAnswer: object.string("sampleAnswer", allowsEmpty: false),
      rubric: object.list("rubric", of: criterion) ?? [],
      grading: object.word("grading", ExtendedTextInteraction.Grading.self) ?? .completion)
    checkLimits(interaction, &object)
    checkRubric(interaction, &object)
    return interaction
  }

  private static func criterion(
    _ node: JSONNode, place: String
  ) -> ValueReading<ExtendedTextInteraction.Criterion> {
    var object = ObjectReader(node, "a criterion", place: place, keys: ["criterion", "points"])
    object.require("criterion", "points")
    let text = object.string("criterion", allowsEmpty: false)
    let points = object.number("points", .atLeast(0))
    guard let text, let points else { return object.reading(nil) }
    return object.reading(ExtendedTextInteraction.Criterion(text: text, points: points))
  }

  private static func checkLimits(
    _ writing: ExtendedTextInteraction, _ object: inout ObjectReader
  ) {
    guard let minimum = writing.minWords, let maximum = writing.maxWords, minimum > maximum else {
      return
    }
    let fact = WritingFact.minimumOverMaximum(minimum: minimum, maximum: maximum)
    object.report(.writing(fact), at: object.range("minWords"))
  }

  /// What a student ticks must be there and earn something; what nobody ticks had better not be.
  private static func checkRubric(
    _ writing: ExtendedTextInteraction, _ object: inout ObjectReader
  ) {
    let node = object.value("rubric")
    var count = node == nil ? 0 : 1
    if case .array(let nodes)? = node?.value { count = nodes.count }
    let opening = (node ?? object.node).opening
    switch writing.grading {
    case .`self` where count == 0: object.report(.writing(.noRubric), at: object.range("grading"))
    case .`self`:
      if count == writing.rubric.count, writing.rubric.allSatisfy({ $0.points == 0 }) {
        object.report(.writing(.noPoints), at: opening)
      }
    case .completion where count > 0: object.report(.writing(.rubricUnused), at: opening)
    case .completion, .manual: break
    }
  }
}
