/// The ids of an activity's questions and of the tries at them, below the activity's own.
///
/// They are the same for ever: what a platform keeps of a question is found again by them.
package enum QuestionURL {
  /// `{activity}/items/{item}`.
  package static func item(_ item: String, activity: String) -> String {
    appending(["items", item], to: activity)
  }

  /// `{activity}/items/{item}/runs/{run}/attempts/{number}`.
  package static func attempt(
    _ number: Int, item: String, run: RunID, activity: String
  ) -> String {
    appending(["items", item, "runs", run.text, "attempts", String(number)], to: activity)
  }

  /// The item and the number that the id of a try names, as they stand there.
  package static func parts(ofAttempt url: String) -> (item: String, number: Int)? {
    let path = url.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").suffix(6).map(
      String.init)
    guard path.count == 6, path[0] == "items", path[2] == "runs", path[4] == "attempts",
      let number = Int(path[5])
    else { return nil }
    return (path[1], number)
  }

  private static func appending(_ segments: [String], to activity: String) -> String {
    // What the header of an early run has may be no URL with a host; it still gets a path.
    SensorURL(activity)?.appending(segments)
      ?? ([activity] + segments.map(PercentEncoding.segment)).joined(separator: "/")
  }
}
