import Activities

/// Activities of the tests: in the order of the file, nothing shuffled.
enum SampleActivity {
  static func make(_ items: [Item], _ change: (inout Settings) -> Void = { _ in }) -> Activity {
    var settings = Settings()
    settings.shuffleChoices = false
    change(&settings)
    return Activity(
      identifier: "planets", title: "Planets", subject: .science, settings: settings, items: items)
  }

  /// One item of every kind.
  static var everyKind: [Item] {
    [
      SampleItem.info(), SampleItem.choice(), SampleItem.several(), SampleItem.trueFalse(),
      SampleItem.text(), SampleItem.numeric(), SampleItem.match(), SampleItem.order(),
      SampleItem.cloze(), SampleItem.selectText(), SampleItem.writing(), SampleItem.card(),
      SampleItem.writing("later", grading: .manual),
    ]
  }

  /// An activity with something about it changed.
  static func with(_ activity: Activity, _ change: (inout Activity) -> Void) -> Activity {
    var changed = activity
    change(&changed)
    return changed
  }

  /// A text of so many words.
  static func words(_ count: Int) -> String {
    Array(repeating: "word", count: count).joined(separator: " ")
  }
}
