package import Caliper
package import Engagement

/// Turns what a run sealed into events.
///
/// Pure: the same run gives the same bytes on any day.
package struct EventProjection: Equatable, Sendable {
  package let seed: RunSeed
  package let context: EventContext

  package init(header: RunHeader) {
    seed = header.seed
    context = header.context
  }

  /// The TimeSpentEvent of a window: one item for each label with time in it, `active` always.
  package func event(for window: TimeWindow) -> SealedEvent {
    CaliperEvent.timeSpent(
      window: window.index, seed: seed, startMilliseconds: window.startWall,
      endMilliseconds: window.endWall, items: EventProjection.items(window.totals),
      context: context, extensions: EventProjection.extensions(of: window)
    ).sealed(
      of: context.runID, as: .timeSpent(window: window.index), sensor: context.sensor)
  }

  /// The one ActivityCompletedEvent of a finished run.
  package func event(for results: RunResults) -> SealedEvent {
    let metrics = CompletionMetrics(
      totalQuestions: results.totalQuestions, correctQuestions: results.correctQuestions,
      xpHundredths: Int64(results.xp.hundredths), masteredUnits: results.masteredUnits,
      attempt: results.attempt, pctCompleteApp: results.pctCompleteApp)
    return CaliperEvent.activityCompleted(
      seed: seed, atMilliseconds: results.finishedAtMilliseconds, metrics: metrics,
      context: context, extensions: ["timeRules": .text(TimeRules.version)]
    ).sealed(of: context.runID, as: .completed, sensor: context.sensor)
  }

  /// The version of the rules, and how far the wall clock was found to have gone back.
  private static func extensions(of window: TimeWindow) -> [String: ExtensionValue] {
    var extensions: [String: ExtensionValue] = ["timeRules": .text(TimeRules.version)]
    let shift = window.anchor.refusedShift
    if shift != 0 { extensions["clockShiftMilliseconds"] = .integer(shift) }
    return extensions
  }

  /// In the order of the types active, inactive, waste, unknown, anti-pattern (design.md 3).
  package static func items(_ totals: LabelTotals) -> [TimeMetric] {
    TimeType.allCases.flatMap { type in
      Label.allCases.filter { label in
        label.row.type == type && (totals[label] > 0 || label == .active)
      }.map { label in
        TimeMetric(
          type: TimeCategory(type), subType: label.row.subType, milliseconds: totals[label])
      }
    }
  }
}

extension TimeCategory {
  /// The wire's category of the engine's type; both keep Timeback's five.
  init(_ type: TimeType) {
    self =
      switch type {
      case .active: .active
      case .inactive: .inactive
      case .waste: .waste
      case .unknown: .unknown
      case .antiPattern: .antiPattern
      }
  }
}
