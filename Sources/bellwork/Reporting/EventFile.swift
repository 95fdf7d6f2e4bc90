import ActivityRun
import EventDelivery
import Glibc

/// A file of events, one JSON object a line, as the file sink and `bellwork events` write it.
struct EventFile {
  /// `-` is standard input.
  let path: String

  /// What messages call it.
  var name: String { path == "-" ? "standard input" : path }

  /// Hands every line in; returns what was wrong with some of them.
  ///
  /// - Throws: `CommandFailure` where the file cannot be read.
  func read(into intake: inout EventIntake) throws -> [EventFileProblem] {
    do {
      let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw SystemCallError(operation: "read", path: name, code: errno)
      }
      defer { if descriptor > 0 { close(descriptor) } }
      return try readLines(LineReader(descriptor: descriptor, path: name), into: &intake)
    } catch let error as SystemCallError {
      throw CommandFailure(error, status: .noInput)
    }
  }

  private func readLines(
    _ reader: LineReader, into intake: inout EventIntake
  ) throws -> [EventFileProblem] {
    var reader = reader
    var problems: [EventFileProblem] = []
    var number = 0
    while let line = try reader.next() {
      number += 1
      guard let fact = EventFileFact(of: line, at: "\(name):\(number)", in: &intake) else {
        continue
      }
      problems.append(EventFileProblem(place: "\(name):\(number)", fact: fact))
    }
    return problems
  }
}
