import Activities

extension RunState {
  /// A run over the items that were not fully right, for practice: it is never recorded.
  package var practiceOfWrongItems: RunState {
    var again = activity
    again.items = items.filter { $0.item.isGraded && !$0.isCorrect }.map(\.item)
    again.settings.select = nil
    var header = header
    header.questionReports = nil
    return RunState(header: header, activity: again)
  }
}
