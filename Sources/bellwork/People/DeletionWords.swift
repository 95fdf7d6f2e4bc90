import Activities
import Caliper

/// What `data delete` says before it deletes, and when it has.
struct DeletionWords {
  let kept: KeptData
  let asked: String
  let configFile: String
  /// Addresses as they may be shown.
  let look: ReportLook

  /// What will go, a line each; what was not sent is named loudly.
  var plan: String {
    let who = StudentOption.isEmail(asked) ? look.email(asked) : Printable.clean(asked)
    var lines = ["This computer keeps about \(who):"]
    lines.append("  " + counted(kept.runs.count, "run") + ", with answers, tries and results")
    lines.append("  " + counted(kept.events.count, "report"))
    lines += kept.files.compactMap(line)
    if kept.person.isConfigured { lines.append("  who they are, in \(path(configFile))") }
    lines += unsent
    lines.append("All of it will be deleted; nothing can bring it back.")
    if !sentPlaces.isEmpty {
      lines.append(
        "What has been sent stays where it arrived (\(sentPlaces.joined(separator: ", "))).")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  var done: String {
    let lines = kept.files.compactMap { try? $0.lines.get() }.reduce(0, +)
    let counts = [
      counted(kept.runs.count, "run"), counted(kept.events.count, "report"),
      counted(lines, "line") + " in files of events",
    ]
    var text = "Deleted: \(counts.joined(separator: ", ")).\n"
    if !sentPlaces.isEmpty {
      text +=
        "What was sent before cannot be taken back from here; ask where it arrived: "
        + "\(sentPlaces.joined(separator: ", ")).\n"
    }
    return text
  }

  private var unsent: [String] {
    kept.sinks.compactMap { share in
      let count = share.unsentCount
      guard count > 0 else { return nil }
      let verb = count == 1 ? "WAS" : "WERE"
      return "NOT SENT: \(counted(count, "report")) \(verb) NEVER SENT to "
        + Printable.clean(share.place) + ", and will not be."
    }
  }

  /// Where something has arrived that deleting here does not reach.
  private var sentPlaces: [String] {
    kept.sinks.filter { !$0.isFile && $0.hasAny }.map { Printable.clean($0.place) }
  }

  private func line(_ file: KeptData.FileShare) -> String? {
    switch file.lines {
    case .success(0): nil
    case .success(let count): "  \(counted(count, "line")) in \(path(file.path))"
    case .failure(let error): "  perhaps lines in a file, but \(Printable.clean("\(error)"))"
    }
  }

  private func path(_ path: String) -> String { Printable.clean("\"\(path)\"") }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)" + (count == 1 ? "" : "s")
  }
}
