import Activities
import Engagement

/// An item that took longer than it should.
package struct SlowItem: Equatable, Sendable {
  /// In the order asked, from 0.
  package let place: Int
  package let activeMilliseconds: Int64
  /// With the student's own time factor in it.
  package let expectedMilliseconds: Int64

  var excess: Int64 { activeMilliseconds - expectedMilliseconds }
}

extension RunState {
  /// The graded items that took longer than expected, those with the most time over it first.
  package var slowItems: [SlowItem] {
    var read: Set<StimulusID> = []
    return items.indices.compactMap { place in
      let session = items[place]
      let expected = expectedMilliseconds(
        ofItem: place,
        isStimulusRead: session.item.stimulus.map {
          !read.insert($0).inserted
        } ?? false)
      guard session.item.isGraded else { return nil }
      return SlowItem(
        place: place, activeMilliseconds: session.activeMilliseconds,
        expectedMilliseconds: expected * header.timeRules.timeFactorPercent / 100)
    }
    .filter { $0.excess > 0 }
    .sorted { ($0.excess, $1.place) > ($1.excess, $0.place) }
  }
}
