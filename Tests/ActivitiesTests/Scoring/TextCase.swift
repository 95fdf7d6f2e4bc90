import Testing

@testable import Activities

/// One row of the tables of typed answers.
struct TextCase: CustomTestStringConvertible, Sendable {
  let name: String
  let accepted: AcceptedText
  let typed: String
  var language = "en"
  var compare = TextCompare()
  var remarks: [Outcome.Remark] = []

  init(
    _ name: String, _ accepted: String, _ typed: String, _ language: String = "en",
    isWildcard: Bool = false, remarks: [Outcome.Remark] = [],
    rules: (inout TextCompare) -> Void = { _ in }
  ) {
    self.name = name
    self.accepted = AcceptedText(text: accepted, isWildcard: isWildcard)
    self.typed = typed
    self.language = language
    self.remarks = remarks
    rules(&compare)
  }

  var testDescription: String { name }

  var outcome: Outcome {
    let interaction = TextEntryInteraction(accepted: [accepted], compare: compare)
    let item = Item(
      identifier: ItemID(rawValue: "q"), prompt: "?", interaction: .textEntry(interaction))
    return item.outcome(of: .text(typed), language: language)
  }
}
