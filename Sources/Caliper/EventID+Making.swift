import FoundationEssentials

extension EventID {
  /// The id of an event of a run: the same for the same run and kind, on any start of the program.
  ///
  /// MurmurHash3's 128-bit mix of seed and kind, with the version and variant bits of UUID 4 set.
  /// The mix is a bijection for a seed, so only those six bits could make two kinds collide.
  package static func make(seed: RunSeed, kind: EventKind) -> EventID {
    EventID(mixing: seed, tag: kind.tag, index: kind.index)
  }

  /// The id of what an event has in `generated`; another than the event's own (timeback.md A.5).
  package static func makeGenerated(seed: RunSeed, kind: EventKind) -> EventID {
    EventID(mixing: seed, tag: kind.tag | 0x100, index: kind.index)
  }

  fileprivate init(mixing seed: RunSeed, tag: UInt64, index: UInt64) {
    var mix = MurmurMix()
    mix.add(seed.high, seed.low)
    mix.add(tag, index)
    let (first, second) = mix.finished()
    let high = first & ~0xF000 | 0x4000
    let low = second & (.max >> 2) | 1 << 63
    let uuid = withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { $0.load(as: uuid_t.self) }
    self.init(rawValue: UUID(uuid: uuid))
  }
}

extension RunID {
  /// The id of the run that begins with this seed.
  package static func make(seed: RunSeed) -> RunID {
    RunID(rawValue: EventID(mixing: seed, tag: 0, index: 0).rawValue)
  }
}

extension EventKind {
  /// These numbers are part of every id that was ever sent: they never change.
  fileprivate var tag: UInt64 {
    switch self {
    case .timeSpent: 1
    case .completed: 2
    case .question: 3
    // Brings its own id; the number is only kept for nothing else.
    case .external: 4
    }
  }

  fileprivate var index: UInt64 {
    switch self {
    case .timeSpent(let window): UInt64(bitPattern: Int64(window))
    case .completed, .external: 0
    case .question(let index): UInt64(bitPattern: Int64(index))
    }
  }
}
