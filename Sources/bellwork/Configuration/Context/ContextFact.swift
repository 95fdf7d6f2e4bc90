import Activities

/// What can be wrong with what events name besides who did what.
enum ContextFact: Equatable {
  case noURI(key: String, String)
  /// An entity of a type that cannot stand there.
  case wrongType(String, of: String, allowed: [String])
  case noInstant(key: String)
  case noWord(String, key: String, allowed: [String])
  case null(key: String)
  /// What tells of one student, where the configuration names none.
  case nobodys(key: String)

  var noted: NotedFact {
    switch self {
    case .noURI(let key, let text):
      NotedFact(
        code: "context-no-uri", message: "\"\(key)\" is \(Quotation.quoted(text)), which is no URI",
        suggestion: "write a whole one, like https://school.example/groups/7 or urn:uuid:…")
    case .wrongType(let found, let place, let allowed):
      NotedFact(
        code: "context-type",
        message: "\"\(place)\" cannot be of the type \(Quotation.quoted(found)); it is "
          + Quotation.alternatives(allowed))
    case .noInstant(let key):
      NotedFact(
        code: "context-no-time",
        message: "\"\(key)\" must be a time like \"2026-01-27T10:00:00.000Z\"")
    case .noWord(let found, let key, let allowed):
      NotedFact(
        code: "context-word",
        message: "\"\(key)\" cannot be \(Quotation.quoted(found)); it is "
          + Quotation.alternatives(allowed))
    case .null(let key):
      NotedFact(code: "context-null", message: "\"\(key)\" is null: leave it out instead")
    case .nobodys(let key):
      NotedFact(
        code: "context-of-nobody",
        message: "\"\(key)\" is one student's, and this configuration names no student",
        suggestion: "add \"student\", or give it with --context when that student begins")
    }
  }
}
