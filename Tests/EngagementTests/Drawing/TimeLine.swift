import Engagement

/// Plays a drawing of a run on the tracker and draws what came of it, one letter a stretch of time.
///
///     input     s.........o.....k....
///     labels    aaaaaaaaaauuuuuuaaaaa
///
/// An input stands at the start of its letter:
///
///     .  only time passes               k  a key
///     s  a screen appears               n  a graded item appears, with a rush limit
///     c  a correct answer, w  a wrong one, -  a skip (each with the key that gives it)
///     p  the pause key                  r  the key that resumes
///     o  focus out, f  focus in         x  the away key
///     (  help opens, )  help closes     z  suspended, g  a gap, for the whole letter
///     j  the wall clock jumps an hour forward, b  an hour back
///     /  the sitting ends, and another begins with a screen at once
///
/// A label is its first letter, but `w` is aside (waste). `.` is time in no window, `?` a letter of
/// more than one label.
struct TimeLine {
  var secondsPerLetter: Int64 = 1
  var expectedSeconds: Int64 = 10
  var rushLimitSeconds: Int64 = 5
  var rules = TimeRules()

  private var letter: Int64 { secondsPerLetter * 1_000 }

  /// The label of each letter.
  func labels(_ inputs: String) -> String {
    let played = play(inputs)
    return played.sittings.map { String(letters(of: $0)) }.joined()
  }

  /// The same with a `|` wherever a window begins or ends.
  func windows(_ inputs: String) -> String {
    play(inputs).sittings.map { sitting in
      let cuts = Set(sitting.windows.flatMap { [$0.interval.start, $0.interval.end] })
      var drawn = ""
      for (index, label) in letters(of: sitting).enumerated() {
        drawn += cuts.contains(Int64(index) * letter) ? "|\(label)" : "\(label)"
      }
      return drawn + (cuts.contains(Int64(sitting.letters) * letter) ? "|" : "")
    }.joined()
  }

  /// How many windows came out at the start of each letter, and at the end (the last digit).
  func sealings(_ inputs: String) -> String {
    play(inputs).sealings.map { $0 == 0 ? "." : String($0) }.joined()
  }

  /// All windows, in the order in which they came out.
  func sealedWindows(_ inputs: String) -> [TimeWindow] {
    play(inputs).sittings.flatMap(\.windows)
  }
}

// MARK: Playing

extension TimeLine {
  private struct Sitting {
    var letters = 0
    var windows: [TimeWindow] = []
  }

  private struct Played {
    var sittings: [Sitting] = []
    var sealings: [Int] = []
  }

  /// When the first sitting begins, by the wall; the next ones begin an hour after the last did.
  private static let firstWall: Int64 = 1_700_000_000_000
  private static let hour: Int64 = 3_600_000

  private func play(_ inputs: String) -> Played {
    var tracker = EngagementTracker(rules: rules)
    tracker.begin(wall: Self.firstWall)
    var played = Played(sittings: [Sitting()])
    var wall = Self.firstWall
    for input in inputs {
      let at = Int64(played.sittings[played.sittings.count - 1].letters) * letter
      var sealed = input == "/" ? tracker.stop(at: at) : tracker.advance(to: at)
      played.sittings[played.sittings.count - 1].windows += sealed
      if input == "/" {
        wall += Self.hour
        tracker.begin(wall: wall)
        played.sittings.append(Sitting())
      }
      let more = facts(of: input, wall: wall + at).flatMap {
        tracker.apply($0, at: input == "/" ? 0 : at)
      }
      sealed += more
      played.sittings[played.sittings.count - 1].windows += more
      played.sittings[played.sittings.count - 1].letters += 1
      played.sealings.append(sealed.count)
    }
    let end = Int64(played.sittings[played.sittings.count - 1].letters) * letter
    let last = tracker.stop(at: end)
    played.sittings[played.sittings.count - 1].windows += last
    played.sealings.append(last.count)
    return played
  }

  private func facts(of input: Character, wall: Int64) -> [Fact] {
    let expected = expectedSeconds * 1_000
    switch input {
    case ".": return []
    case "k": return [.input]
    case "s", "/": return [.shown(expected: expected, rushLimit: nil)]
    case "n": return [.shown(expected: expected, rushLimit: rushLimitSeconds * 1_000)]
    case "c", "w": return [.input, .answered(isFullyCorrect: input == "c")]
    case "-": return [.input, .left]
    case "p": return [.input, .paused]
    case "r": return [.input, .resumed]
    case "o", "f": return [.focus(input == "f")]
    case "x": return [.awayKey]
    case "(": return [.asideOpened]
    case ")": return [.asideClosed]
    case "z": return [.interrupted(.suspended, milliseconds: letter)]
    case "g": return [.interrupted(.gap, milliseconds: letter)]
    case "j": return [.anchored(wall: wall + Self.hour)]
    case "b": return [.anchored(wall: wall - Self.hour)]
    default: preconditionFailure("a drawing has no input \"\(input)\"")
    }
  }
}

// MARK: Drawing

extension TimeLine {
  private func letters(of sitting: Sitting) -> [Character] {
    let pieces = sitting.windows.flatMap(\.intervals)
    return (0..<sitting.letters).map { index in
      let stretch = Interval(start: Int64(index) * letter, end: Int64(index + 1) * letter)
      let inside = pieces.filter { $0.interval.overlaps(stretch) }
      let covered = inside.reduce(0) {
        $0 + ($1.interval.intersection(stretch)?.milliseconds ?? 0)
      }
      guard let first = inside.first else { return "." }
      let isUniform = inside.allSatisfy { $0.label == first.label } && covered == letter
      return isUniform ? first.label.letter : "?"
    }
  }
}

extension Label {
  /// The letter of this label in a drawing.
  var letter: Character {
    switch self {
    case .suspended: "s"
    case .gap: "g"
    case .paused: "p"
    case .unfocused: "u"
    case .idle: "i"
    case .aside: "w"
    case .rushing: "r"
    case .active: "a"
    }
  }
}
