extension CaliperEvent {
  /// A TimeSpentEvent for a window of a run; its `eventTime` is the window's end.
  ///
  /// `window` is the window's index in its run, from 0; `extensions` are added to the run's own.
  package static func timeSpent(
    window: Int, seed: RunSeed, startMilliseconds: Int64, endMilliseconds: Int64,
    items: [TimeMetric], context: EventContext, extensions: [String: ExtensionValue] = [:]
  ) -> CaliperEvent {
    let kind = EventKind.timeSpent(window: window)
    let metrics = TimeSpentMetrics(
      id: .makeGenerated(seed: seed, kind: kind), startMilliseconds: startMilliseconds,
      endMilliseconds: endMilliseconds, items: items)
    return CaliperEvent(
      id: .make(seed: seed, kind: kind), eventTimeMilliseconds: endMilliseconds,
      generated: .timeSpent(metrics), context: context, extensions: extensions)
  }

  /// The one ActivityCompletedEvent of a run.
  package static func activityCompleted(
    seed: RunSeed, atMilliseconds: Int64, metrics: CompletionMetrics, context: EventContext,
    extensions: [String: ExtensionValue] = [:]
  ) -> CaliperEvent {
    let generated = ActivityMetrics(
      id: .makeGenerated(seed: seed, kind: .completed), metrics: metrics)
    return CaliperEvent(
      id: .make(seed: seed, kind: .completed), eventTimeMilliseconds: atMilliseconds,
      generated: .completed(generated), context: context, extensions: extensions)
  }

  private init(
    id: EventID, eventTimeMilliseconds: Int64, generated: GeneratedMetrics, context: EventContext,
    extensions added: [String: ExtensionValue]
  ) {
    self.init(
      id: id, actor: context.actor, object: ActivityContext(context),
      eventTimeMilliseconds: eventTimeMilliseconds, generated: generated, edApp: context.edApp,
      session: context.runID.urn, related: context.related,
      extensions: context.extensions.merging(added) { own, _ in own })
  }
}

extension EventContext {
  /// What `extensions` of every event of the run say (timeback.md A.10).
  var extensions: [String: ExtensionValue] {
    var extensions: [String: ExtensionValue] = ["runId": .text(runID.text)]
    extensions["courseId"] = course?.courseID.map(ExtensionValue.text)
    return extensions
  }
}

extension ActivityContext {
  fileprivate init(_ context: EventContext) {
    self.init(
      id: context.activity.url, subject: context.subject,
      app: NamedEntity(name: context.appName),
      course: context.course.map { NamedEntity(id: $0.url, name: $0.name) },
      activity: NamedEntity(name: context.activity.name))
  }
}
