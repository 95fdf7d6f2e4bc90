import Engagement
import Testing

@Suite struct AnchorTests {
  @Test(arguments: [(0, 999_000), (1_000, 1_000_000), (1_001, 1_000_001)] as [(Int64, Int64)])
  func `dates instants before and after it`(instant: Int64, wall: Int64) {
    #expect(Anchor(at: 1_000, wall: 1_000_000).wall(of: instant) == wall)
  }
}
