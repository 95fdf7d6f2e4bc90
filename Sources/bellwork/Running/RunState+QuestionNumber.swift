import ActivityRun

extension RunState {
  /// The question one goes on at, from 1; the last one where all have been seen.
  var questionNumber: Int { (place ?? items.count - 1) + 1 }
}
