import Screen
import Testing

@Suite struct ThemeTests {
  @Test(arguments: Role.allCases) func `is without colour in mono`(_ role: Role) {
    #expect(Theme.mono[role].foreground == nil)
  }

  @Test(arguments: Role.allCases)
  func `has no colour that vanishes on a light or dark background`(_ role: Role) {
    let vanishing: [Attributes.Color] = [.yellow, .white, .black]
    #expect(!vanishing.contains { $0 == Theme.standard[role].foreground })
  }

  @Test(arguments: [
    Role.title, .selected, .field, .currentField, .notice, .correct, .incorrect, .key,
  ])
  func `sets what matters apart from plain text, with colours and without`(_ role: Role) {
    #expect(Theme.standard[role] != Attributes())
    #expect(Theme.mono[role] != Attributes())
  }
}
