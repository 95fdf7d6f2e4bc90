/// How a typed answer is compared (format.md 1.3, Typed text).
package struct TextCompare: Equatable, Sendable {
  package enum Case: String, CaseIterable, Sendable { case ignore, match }
  package enum Whitespace: String, CaseIterable, Sendable { case collapse, ignore, match }
  package enum Diacritics: String, CaseIterable, Sendable { case match, ignore }
  package enum Punctuation: String, CaseIterable, Sendable { case ignoreFinal, ignore, match }
  package enum Articles: String, CaseIterable, Sendable { case match, ignoreLeading }

  package var letterCase = Case.ignore
  package var whitespace = Whitespace.collapse
  package var diacritics = Diacritics.match
  package var punctuation = Punctuation.ignoreFinal
  package var articles = Articles.match
  package var maxTypos = 0

  package init() {}
}
