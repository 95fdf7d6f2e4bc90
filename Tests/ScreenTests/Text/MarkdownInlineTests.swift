import Screen
import Testing

@Suite struct MarkdownInlineTests {
  private func runs(_ text: String) -> [StyledText.Run] { MarkdownText.inline(text).runs }
  private func text(_ text: String) -> String { MarkdownText.inline(text).text }

  @Test func `reads bold, italic and code`() {
    #expect(
      runs("a **b** *c* `d*e*`") == [
        .init("a ", .text), .init("b", .strong), .init(" ", .text), .init("c", .emphasis),
        .init(" ", .text), .init("d*e*", .code),
      ])
    #expect(
      runs("a __b__ (_c_)") == [
        .init("a ", .text), .init("b", .strong), .init(" (", .text), .init("c", .emphasis),
        .init(")", .text),
      ])
  }

  @Test func `reads what stands within emphasis`() {
    #expect(
      runs("**a `b` x^2^ _c_**") == [
        .init("a ", .strong), .init("b", .code), .init(" x² ", .strong), .init("c", .emphasis),
      ])
  }

  @Test(
    arguments: [
      "2*3*4", "2 * 3 * 4", "a ** b", "$a*b*c$", "5$ and 6$", "no `end", "**open", "snake_case_x",
      "____", "a ____ b ____ c", "(__) and (__)", "__ and __", "_", "_private_var", "2^3", "x^ 2^",
      "x^q^", "^_^", "^-^", "~5 to ~6", "~~strike~~", "a~b~c", "$\\frac{1}{2}^2$", "$x^{q}$",
      "$x^10$",
    ])
  func `leaves as typed what is no emphasis and no script`(_ text: String) {
    #expect(runs(text) == [.init(text, .text)])
  }

  @Test(
    arguments: [
      ("x^2^ + y^10^", "x² + y¹⁰"), ("H~2~O", "H₂O"), ("SO~4~^2-^", "SO₄²⁻"),
      ("10^-3^ m", "10⁻³ m"), ("$x^2$", "x²"), ("$a_{n+1} = x^{n}$", "aₙ₊₁ = xⁿ"),
      ("it costs $5^{2}$ and $6$", "it costs 5² and $6$"), ("$E = mc^2$", "E = mc²"),
    ])
  func `raises and lowers`(_ source: String, _ shown: String) {
    #expect(text(source) == shown)
  }

  @Test func `takes a backslash for the sign itself`() {
    #expect(runs("\\*a\\* x\\^2\\^ \\_b\\_") == [.init("*a* x^2^ _b_", .text)])
  }
}
