import Activities
import EventDelivery

/// How a report looks where it is written to: addresses masked or not, bars of blocks or of `#`.
struct ReportLook: Equatable, Sendable {
  /// On a terminal others may look over one's shoulder; a pipe needs the address as it is.
  var masksEmails: Bool
  /// The character that bars are made of.
  var bar: Character

  init(isTerminal: Bool, environment: [String: String]) {
    let isUTF8 = ReportLook.isUTF8(environment)
    masksEmails = isTerminal
    bar = isUTF8 ? "█" : "#"
  }

  /// `ada@example.com`, or `a***a@example.com` where it is masked.
  func email(_ email: String) -> String {
    guard masksEmails, email.contains("@") else { return Printable.clean(email) }
    return Printable.clean(Redaction.address(email))
  }

  /// Name and email, or the email alone.
  func student(_ email: String, name: String?) -> String {
    guard let name, !name.isEmpty else { return self.email(email) }
    return "\(Printable.clean(name)) (\(self.email(email)))"
  }

  /// The first of these that is set names the character set (locale(7)).
  static func isUTF8(_ environment: [String: String]) -> Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
    let name = (locale ?? "").lowercased()
    return name.contains("utf-8") || name.contains("utf8")
  }
}
