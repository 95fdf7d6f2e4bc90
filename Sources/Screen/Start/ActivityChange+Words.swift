package import ActivityRun

extension ActivityChange {
  /// In the student's words: `2 questions are new and 1 has changed`.
  package var words: String {
    let parts = [
      ActivityChange.part(newItems, "is new", "are new"),
      ActivityChange.part(changedItems, "has changed", "have changed"),
      ActivityChange.part(removedItems, "is gone", "are gone"),
      changesRest ? "its settings or texts have changed" : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? "the order of its questions has changed" : parts.joined(separator: ", ")
  }

  private static func part(_ count: Int, _ one: String, _ many: String) -> String? {
    count == 0 ? nil : "\(NumberWords.count(count, "question")) \(count == 1 ? one : many)"
  }
}
