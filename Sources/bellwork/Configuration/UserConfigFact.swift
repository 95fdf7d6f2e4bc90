import Activities

/// What can be wrong in `config.json` beyond its shape.
enum UserConfigFact {
  case equalSinkNames
  case pathOfStandardOutput

  var noted: NotedFact {
    switch self {
    case .equalSinkNames:
      NotedFact(
        code: "equal-sink-names", message: "two sinks have the same name; each needs its own")
    case .pathOfStandardOutput:
      NotedFact(
        code: "path-of-stdout", message: "a sink of type \"stdout\" has no \"path\"",
        suggestion: "use the type \"file\" or leave the path out")
    }
  }
}
