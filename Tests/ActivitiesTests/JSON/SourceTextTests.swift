import Testing

@testable import Activities

@Suite struct SourceTextTests {
  @Test(arguments: [
    ("abc", 0, 1, 1), ("abc", 3, 1, 4), ("a\nb", 1, 1, 2), ("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1),
    ("é1", 2, 1, 2), ("e\u{301}x", 3, 1, 2), ("👩‍👩‍👧x", 18, 1, 2), ("\tx", 1, 1, 2),
    ("\u{FEFF}x", 0, 1, 1), ("\u{FEFF}x", 3, 1, 1), ("\u{FEFF}x\ny", 5, 2, 1), ("a\n", 2, 2, 1),
    ("", 0, 1, 1),
  ])
  func `counts lines and characters from 1`(text: String, offset: Int, line: Int, column: Int) {
    let source = SourceText(Array(text.utf8))
    #expect(source.position(at: offset) == SourcePosition(line: line, column: column))
  }

  @Test func `gives the same positions one by one as in a walk`() {
    let source = SourceText(Array("ab\né日本\r\n\n👍🏽 x\nlast".utf8))
    var cursor = PositionCursor(source)
    for offset in [0, 1, 3, 5, 8, 14, 23, 25, 12, 0, 28] {
      #expect(cursor.position(at: offset) == source.position(at: offset))
    }
  }

  @Test func `counts a length on its first line alone`() {
    let source = SourceText(Array("aé日\nmore".utf8))
    let cursor = PositionCursor(source)
    #expect(cursor.length(of: 0..<11) == 3)
    #expect(cursor.length(of: 6..<6) == 1)
  }
}
