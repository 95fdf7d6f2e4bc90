import Activities
import Screen
import TestSupport
import Testing

/// Our widths against those of libvterm, a terminal with tables of its own.
@Suite struct CellWidthTests {
  /// Every scalar of the planes in use: either the terminal gives it the cells that we do, or we know that
  /// terminals disagree about it.
  @Test(arguments: [0, 1, 2, 3, 14]) func `knows the width of each scalar`(_ plane: UInt32) throws {
    let screen = try EmulatedScreen()
    var wrong: [String] = []
    for value in max(0x20, plane << 16)..<(plane + 1) << 16 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // A letter before it, for marks to stand upon.
      let text = "a" + String(scalar)
      let shown = DisplayText.clean(text)
      guard shown == text || shown.unicodeScalars.elementsEqual(text.unicodeScalars) else {
        continue
      }
      screen.show(shown)
      let isEqual = screen.cursorColumn == Graphemes.width(of: text)
      if isEqual == DisplayWidth.isDisputed(scalar) {
        wrong.append("U+" + String(value, radix: 16, uppercase: true))
      }
    }
    #expect(wrong == [])
  }

  /// Without what terminals disagree about: that is drawn cell by cell (`TerminalWidthTests`).
  @Test(arguments: SeededRandom.seeds(1))
  func `fills the cells that the terminal fills, for the hardest texts`(_ seed: UInt64) throws {
    let screen = try EmulatedScreen()
    let texts = HardText.texts(8_000, seed: seed).lazy.map(Graphemes.split).filter { graphemes in
      !graphemes.contains { Cell(text: $0.text, role: .text).isDisputed }
    }.prefix(1_000)
    #expect(texts.count == 1_000)
    for graphemes in texts {
      let cells = graphemes.flatMap { [$0.text] + Array(repeating: "", count: $0.width - 1) }
      let text = cells.joined()
      screen.show(text)
      let shown = screen.cells(upTo: cells.count).map(\.text)
      #expect(shown.map(scalars) == cells.map(scalars), "\(text), seed \(seed)")
      #expect(screen.cursorColumn == Graphemes.width(of: text), "\(text), seed \(seed)")
    }
  }

  /// As bytes: equal strings may be written differently, and cells hold what is written.
  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
}
