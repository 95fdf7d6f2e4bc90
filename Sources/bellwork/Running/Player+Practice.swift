import ActivityRun
import Caliper
import Screen

/// Practice: the screens and the settings of a run, of which nothing is kept.
extension Player {
  /// The whole activity; `nil` where the student left the start screen.
  func practise(_ file: ActivityFile, _ student: StudentIdentity) async throws -> SessionEnd? {
    var opening = try opening(file, student)
    opening.language = options.language
    while !options.goesAtOnce {
      var model = RunEntry(history: StudentHistory()).startModel(opening)
      model.isPractice = true
      let choice = try frontEnd.start(model)
      if choice == .begin { break }
      guard choice == .changeLanguage else { return nil }
      opening.language = model.nextLanguage
    }
    return try await practise(try opening.practice, opening)
  }

  /// The items of a state, and then the wrong ones once more, as often as the student likes.
  func practise(_ state: RunState, _ opening: RunOpening) async throws -> SessionEnd {
    var practice = state
    while true {
      let (end, state) = try await frontEnd.play(
        Sitting(
          recorder: RunRecorder(state: practice), recording: .practice,
          viewer: viewer(opening)),
        context: RunScreenContext(isPractice: true, hasPicker: options.hasPicker))
      switch end {
      case .redoWrong: practice = state.practiceOfWrongItems
      // Of a practice nothing is kept.
      case .left, .abandoned, .wasRead: return .wasRead
      case .hungUp, .terminated: return end
      }
    }
  }
}

extension RunOpening {
  /// The state that practice begins with; its order of choices tells nothing of the next try's.
  fileprivate var practice: RunState {
    get throws {
      var chance = SystemRandomNumberGenerator()
      let seed = RunSeed(high: chance.next(), low: chance.next())
      var header = try header(seed: seed, runID: .make(seed: seed), attempt: 1)
      header.shuffleSeed = chance.next()
      header.questionReports = nil
      return RunState(header: header, activity: activity)
    }
  }
}
