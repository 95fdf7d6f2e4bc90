import Activities

/// Finds activities in different files that have one identifier: their histories would be one.
enum SharedIdentifiers {
  /// The checks with a warning at every identifier that an earlier file has already.
  static func noted(_ checks: [ActivityCheck]) -> [ActivityCheck] {
    var firstFile: [String: String] = [:]
    return checks.map { check in
      guard let identifier = check.identifier else { return check }
      guard let earlier = firstFile[identifier] else {
        firstFile[identifier] = check.path
        return check
      }
      return noted(check, identifier, earlier)
    }
  }

  private static func noted(
    _ check: ActivityCheck, _ identifier: String, _ earlier: String
  ) -> ActivityCheck {
    let fact = NotedFact(
      code: "identifier-in-two-files", level: .warning,
      message: "\"\(identifier)\" is the identifier of \"\(earlier)\" too; attempts at both would"
        + " count as one activity",
      suggestion: "give each activity an identifier of its own")
    let root = JSONReader.read(check.source.bytes).root
    let place = root?.member("identifier")?.node.range ?? root?.opening ?? 0..<0
    var noted = check
    noted.problems =
      (check.problems
      + Problem.located([Finding(place, .noted(fact))], in: check.source))
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    return noted
  }
}
