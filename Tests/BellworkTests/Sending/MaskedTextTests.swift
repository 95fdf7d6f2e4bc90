import Testing

@testable import bellwork

@Suite struct MaskedTextTests {
  @Test func `masks addresses on a terminal alone`() {
    let line = #""email": "ada@example.com", "id": "https://q.org/users/ada%40example.com""#
    #expect(MaskedText(isTerminal: false).line(line) == line)
    #expect(
      MaskedText(isTerminal: true).line(line)
        == #""email": "a***a@example.com", "id": "https://q.org/users/a***a%40example.com""#)
  }
}
