/// The first mistake of a rehearsal script, and where it is.
struct RehearsalScriptError: Error, Equatable {
  var file: String
  var line: Int
  var column: Int
  var fact: Fact

  enum Fact: Equatable {
    case noAt(String)
    case noTime(String)
    case missing(String)
    case tooMuch(String)
    case unknownStep(String)
    case unknownKey(String)
    case timeGoesBack
    /// The step falls into a suspend or stall that began on that line.
    case insideStop(line: Int)
  }
}
