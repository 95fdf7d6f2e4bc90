import Testing

/// What a student reads and types, of every type and setting.
@Suite struct PlainConversationTests {
  @Test(arguments: PlainScene.allCases)
  func `sounds as recorded`(scene: PlainScene) throws {
    try Picture.compare(try scene.play().transcript + "\n", with: "plain-\(scene.rawValue).txt")
  }

  /// Nothing that a screen reader would have to spell out, and nothing that a terminal obeys.
  @Test(arguments: PlainScene.allCases)
  func `is made of words alone`(scene: PlainScene) throws {
    guard scene != .drawing else { return }
    let noise = Set("─│█░•▸✓✗›")
    for character in try scene.play().transcript {
      #expect(!noise.contains(character), "\(scene)")
    }
  }
}
