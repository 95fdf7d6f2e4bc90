extension SelectTextFact: ProblemFact {
  package var level: ProblemLevel {
    switch self {
    case .noRun, .emptyRun, .runNotClosed, .notARun, .ambiguousRun, .noSuchNumber: .error
    case .allRight, .wrongRunsAreFree: .warning
    }
  }

  package var code: String {
    switch self {
    case .noRun: "no-run"
    case .emptyRun: "empty-run"
    case .runNotClosed: "run-not-closed"
    case .notARun: "answer-not-a-run"
    case .ambiguousRun: "ambiguous-run"
    case .noSuchNumber: "run-out-of-range"
    case .allRight: "all-right"
    case .wrongRunsAreFree: "wrong-runs-free"
    }
  }

  package var message: String {
    switch self {
    case .noRun: "nothing in the text can be marked"
    case .emptyRun: "there is nothing between [[ and ]]"
    case .runNotClosed(let rest): "\(Quotation.quoted(rest)) is not closed by ]]"
    case .notARun(let name, _, _, _):
      "\(Quotation.quoted(name)) is not one of the runs of the text"
    case .ambiguousRun(let name, let numbers):
      "\(Quotation.quoted(name)) is in the text \(numbers.count) times"
    case .noSuchNumber(let name, let runs):
      "there is no run \(Quotation.quoted(name)): the text has \(runs.count)"
    case .allRight: "every run is right"
    case .wrongRunsAreFree: "whoever marks every run earns the full score"
    }
  }

  package var suggestion: String? {
    switch self {
    case .noRun: "write [[ and ]] around what can be marked"
    case .emptyRun: "write words between them, or remove them"
    case .runNotClosed: "write ]] behind what can be marked"
    case .notARun(let name, _, isInText: true, _):
      "write [[\(Quotation.clipped(name))]] in the text"
    case .notARun(_, let near?, _, _): "did you mean \(Quotation.quoted(near))?"
    case .notARun: nil
    case .ambiguousRun(_, let numbers):
      "say which: " + Quotation.alternatives(numbers.prefix(5).map { "#\($0)" })
    case .noSuchNumber: nil
    case .allRight: "put [[ and ]] around wrong words too"
    case .wrongRunsAreFree: "did you mean \"partial\"?"
    }
  }

  package var detail: String? {
    switch self {
    case .notARun(_, _, _, let runs), .noSuchNumber(_, let runs):
      "runs: \(Quotation.list(runs))"
    case .noRun, .emptyRun, .runNotClosed, .ambiguousRun, .allRight, .wrongRunsAreFree:
      nil
    }
  }
}
