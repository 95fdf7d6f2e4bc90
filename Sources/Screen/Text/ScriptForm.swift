/// Letters and digits raised or lowered by Unicode: `x²`, `H₂O`.
enum ScriptForm: Equatable {
  case raised, lowered

  /// The text in this form; `nil` where Unicode lacks it for one of the characters, or where there
  /// is no letter and no digit in it.
  func text(_ plain: some StringProtocol) -> String? {
    guard plain.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    var result = ""
    for character in plain {
      guard let form = forms[character] else { return nil }
      result.append(form)
    }
    return result
  }

  /// The text with raised and lowered characters spelled for terminals that lack them: `x^2`,
  /// `H_2O`, `a_(n+1)`.
  static func spelled(_ text: String) -> String {
    var result = ""
    var run = ""
    var runForm: ScriptForm?
    for character in text {
      let found = plain[character]
      if let runForm, found?.form != runForm { result += runForm.spelling(of: run) }
      if found?.form != runForm { run = "" }
      runForm = found?.form
      if let found { run.append(found.character) } else { result.append(character) }
    }
    return result + (runForm?.spelling(of: run) ?? "")
  }

  private func spelling(of run: String) -> String {
    (self == .raised ? "^" : "_") + (run.count == 1 ? run : "(\(run))")
  }

  private var forms: [Character: Character] {
    self == .raised ? ScriptForm.raisedForms : ScriptForm.loweredForms
  }

  private static let raisedForms = paired(
    "0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ",
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ")
  private static let loweredForms = paired(
    "0123456789+-−=()aehijklmnoprstuvxβγρφχ",
    "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ")

  private static let plain: [Character: (form: ScriptForm, character: Character)] = {
    var plain: [Character: (form: ScriptForm, character: Character)] = [:]
    for form in [ScriptForm.raised, .lowered] {
      for (character, shown) in form.forms where plain[shown] == nil || character == "-" {
        plain[shown] = (form, character)
      }
    }
    return plain
  }()

  private static func paired(_ plain: String, _ forms: String) -> [Character: Character] {
    Dictionary(uniqueKeysWithValues: zip(plain, forms))
  }
}
