import Testing

@testable import bellwork

@Suite struct WaitingWordsTests {
  @Test(
    arguments: [
      ([], nil), ([.init(events: 0)], nil),
      (
        [.init(events: 3), .init(events: 1)],
        "3 reports are not sent yet; they go out at the next start, or with: bellwork send"
      ),
      (
        [.init(events: 1)],
        "1 report is not sent yet; it goes out at the next start, or with: bellwork send"
      ),
      (
        [.init(events: 0), .init(events: 2, isAdHoc: true)],
        "2 reports are not sent yet; they go out with: bellwork send"
      ),
    ] as [([WaitingWords.Count], String?)])
  func `says what remains and how it goes out`(_ counts: [WaitingWords.Count], _ line: String?) {
    #expect(WaitingWords.line(counts) == line)
  }
}
