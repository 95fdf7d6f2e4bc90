import TestSupport
import Testing

@testable import bellwork

@Suite struct ReportLookTests {
  private let utf8 = ["LANG": "de_DE.UTF-8"]

  @Test(arguments: [
    ("ada@example.com", "a***a@example.com"), ("ab@example.com", "***@example.com"),
    ("a@example.com", "***@example.com"), ("日本語@example.com", "日***語@example.com"),
    ("no address", "no address"),
  ])
  func `masks addresses on a terminal alone`(_ email: String, _ masked: String) {
    #expect(ReportLook(isTerminal: true, environment: utf8).email(email) == masked)
    #expect(ReportLook(isTerminal: false, environment: utf8).email(email) == email)
  }

  @Test(
    arguments: [
      (["LANG": "C.UTF-8"], "█"), (["LANG": "C"], "#"), ([:], "#"),
      (["LANG": "C.utf8", "LC_ALL": ""], "█"), (["LANG": "C.UTF-8", "LC_ALL": "C"], "#"),
      (["LANG": "C", "LC_CTYPE": "C.UTF-8"], "█"),
    ] as [([String: String], Character)])
  func `takes the character set from the locale`(
    _ environment: [String: String], _ bar: Character
  ) {
    #expect(ReportLook(isTerminal: false, environment: environment).bar == bar)
  }

  @Test func `masks beside a name, too`() {
    let look = ReportLook(isTerminal: true, environment: [:])
    #expect(look.student("ada@example.com", name: "Ada") == "Ada (a***a@example.com)")
  }
}
