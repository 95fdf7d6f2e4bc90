/// The presence horizon in a few lines, with the reading of its rules left open.
///
/// A model to hold the tracker against, and to see what another rule would do.
struct HorizonRule: ActiveTimeRule {
  /// What an input does to the horizon.
  enum Input {
    /// Moves it to at least this share of the expected time after the input, 15 s to 60 s.
    case reaches(percentOfExpected: Int64)
    /// Moves it on by 15 s, from the input or from where it stands.
    case adds
  }

  let name: String
  let input: Input
  var percentOfExpected: Int64 = 150

  func active(in run: SimulatedRun) -> Int64 { run.visits.map(active).reduce(0, +) }

  private func active(at visit: ScreenVisit) -> Int64 {
    let longest = max(180_000, visit.expected * 6 / 5)
    var horizon = min(max(visit.expected * percentOfExpected / 100, 20_000), longest)
    var active: Int64 = 0
    var now: Int64 = 0
    for key in visit.inputs + [visit.length] {
      active += max(0, min(key, horizon) - now)
      now = key
      horizon = moved(horizon, by: key, expected: visit.expected)
    }
    return active
  }

  private func moved(_ horizon: Int64, by key: Int64, expected: Int64) -> Int64 {
    switch input {
    case .reaches(let percent):
      max(horizon, key + min(max(15_000, expected * percent / 100), 60_000))
    case .adds: max(horizon, key) + 15_000
    }
  }
}
