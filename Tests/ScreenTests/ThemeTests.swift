import Foundation
import Screen
import Testing

@Suite struct ThemeTests {
  /// What has to be told from plain text in every theme.
  private static let marked: [Role] = [
    .title, .heading, .key, .selected, .field, .currentField, .strong, .emphasis, .code,
    .continuation, .correct,
    .incorrect, .partial, .notice,
  ]

  @Test(arguments: ThemeName.allCases)
  func `sets what matters apart from plain text`(_ name: ThemeName) {
    for role in Self.marked {
      #expect(name.theme[role] != Attributes(), "\(role)")
      #expect(name.theme.inEightColors[role] != Attributes(), "\(role)")
    }
    #expect(name.theme[.text] == Attributes())
  }

  @Test(arguments: ThemeName.allCases)
  func `tells chosen, right and wrong apart in more than colour`(_ name: ThemeName) {
    let weights = [Role.text, .selected, .correct, .incorrect].map { role in
      var attributes = name.theme[role]
      attributes.foreground = nil
      attributes.tone = nil
      return attributes
    }
    for (index, weight) in weights.enumerated() {
      #expect(!weights[..<index].contains(weight))
    }
  }

  @Test(
    arguments: [
      (ThemeName.auto, [Attributes.Color.yellow, .white, .black]),
      (.dark, [.yellow, .white, .black, .blue]),
      (.light, [.yellow, .white, .black, .cyan]),
      (.mono, Attributes.Color.allCases), (.highContrast, Attributes.Color.allCases),
    ])
  func `has no colour that vanishes on its background`(
    _ name: ThemeName, _ vanishing: [Attributes.Color]
  ) {
    for role in Role.allCases {
      #expect(!vanishing.contains { $0 == name.theme[role].foreground }, "\(role)")
    }
  }

  /// By the rule of WCAG 2: 4.5 to 1 for text, on black, on white, or 3 to 1 on both.
  @Test(
    arguments: [
      (ThemeName.auto, [0.0, 1.0], 3.0), (.dark, [0.0], 4.5), (.light, [1.0], 4.5),
    ])
  func `has tones that are read on its background`(
    _ name: ThemeName, _ backgrounds: [Double], _ least: Double
  ) {
    for role in Role.allCases {
      guard let tone = name.theme[role].tone else { continue }
      for background in backgrounds {
        let (lower, upper) = (min(luminance(tone), background), max(luminance(tone), background))
        #expect((upper + 0.05) / (lower + 0.05) >= least, "\(role): \(tone)")
      }
    }
  }

  /// The relative luminance of a tone of the palette's cube (16 to 231) or its greys.
  private func luminance(_ tone: Int) -> Double {
    let levels = [0.0, 95, 135, 175, 215, 255]
    let place = tone - 16
    let parts =
      tone >= 232
      ? Array(repeating: Double(8 + 10 * (tone - 232)), count: 3)
      : [levels[place / 36], levels[place / 6 % 6], levels[place % 6]]
    let linear = parts.map { part in
      let share = part / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  @Test(arguments: ThemeName.allCases)
  func `has a tone only where it has a colour for smaller terminals`(_ name: ThemeName) {
    for attributes in name.theme.attributes.values {
      #expect(attributes.tone == nil || attributes.foreground != nil)
      #expect(attributes.tone.map { (16...255).contains($0) } ?? true)
    }
    #expect(name.theme.inEightColors.attributes.values.allSatisfy { $0.tone == nil })
  }

  @Test func `chooses the colour by how many a terminal has`() {
    var attributes = Attributes(foreground: .green)
    #expect([0, 8, 256].map(attributes.color(among:)) == [nil, 2, 2])
    attributes.tone = 114
    #expect([0, 8, 88, 256].map(attributes.color(among:)) == [nil, 2, 2, 114])
  }

  @Test func `has a stand-in without colours for each theme`() {
    for name in ThemeName.allCases {
      #expect(!name.withoutColors.theme.hasColors)
    }
    #expect(ThemeName.highContrast.withoutColors == .highContrast)
  }
}
