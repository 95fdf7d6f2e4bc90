import Screen

/// Asks somebody who they are: their name, and their email where reports leave this computer.
@MainActor
struct Introduction {
  let choice: StudentChoice
  let frontEnd: any FrontEnd
  /// Where nothing is sent of somebody without an email.
  let strictSinkNames: [String]

  /// `nil` where they left; `remembers` makes the next start know them, as after the first.
  func ask(remembers: Bool = false) throws -> StudentIdentity? {
    guard let name = try frontEnd.ask(.name) else { return nil }
    if let email = try choice.email(of: name) { return try choice.named(name, email: email) }
    var email: String?
    if !strictSinkNames.isEmpty {
      guard let typed = try frontEnd.ask(.email(sinks: strictSinkNames)) else { return nil }
      email = typed.isEmpty ? nil : typed
    }
    if remembers {
      try choice.remember(name, email: email)
    } else if let email {
      try choice.keep(email, of: name)
    }
    return try choice.named(name, email: email)
  }
}
