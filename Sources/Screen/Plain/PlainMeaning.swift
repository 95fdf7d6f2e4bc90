package import ActivityRun

/// What a line comes to in plain mode.
package struct PlainMeaning: Equatable, Sendable {
  /// What is said about it, besides what has changed.
  enum Remark: Equatable, Sendable {
    case refused(PlainRefusal)
    /// It only ended the pause.
    case endedPause
    /// What it was meant for is no longer there.
    case tooLate
    case help, events, questions, drawings, again
  }

  /// How a line on the results ends the sitting.
  package enum End: Equatable, Sendable {
    case wasRead
    /// The wrong items once more, as practice.
    case redoWrong
  }

  /// To be journalled and reduced in this order, all with the stamp of the line; they are those
  /// that keys would give.
  package var actions: [RunAction]
  var remark: Remark?
  package var end: End?

  init(_ actions: [RunAction], remark: Remark? = nil) {
    self.actions = actions
    self.remark = remark
  }

  /// A line that nothing comes of is still a sign of presence.
  static func remark(_ remark: Remark) -> PlainMeaning {
    PlainMeaning([.inputReceived], remark: remark)
  }

  static func refused(_ refusal: PlainRefusal) -> PlainMeaning { .remark(.refused(refusal)) }

  static func ending(_ end: End) -> PlainMeaning {
    var meaning = PlainMeaning([])
    meaning.end = end
    return meaning
  }
}
