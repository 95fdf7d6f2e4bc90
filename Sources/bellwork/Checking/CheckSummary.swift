/// What a check came to, in one sentence.
struct CheckSummary {
  var files: Int
  var errors: Int
  var warnings: Int

  var sentence: String {
    let checked = CheckSummary.count(files, "file") + " checked: "
    guard errors + warnings > 0 else { return checked + "no problems" }
    return checked + CheckSummary.count(errors, "error") + ", "
      + CheckSummary.count(warnings, "warning")
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
