/// Which events are meant for a sink that is met for the first time.
package enum SinkScope: Equatable, Sendable {
  /// Those to come, of whatever run; none of those that are there.
  case toCome
  /// Those of the runs that it joins.
  case joinedRuns
}
