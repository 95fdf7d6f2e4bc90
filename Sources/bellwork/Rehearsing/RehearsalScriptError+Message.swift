import Activities

extension RehearsalScriptError {
  var message: String {
    Printable.clean("\(file):\(line):\(column): error: \(fact.sentence)")
  }
}

extension RehearsalScriptError.Fact {
  fileprivate var sentence: String {
    switch self {
    case .noAt(let word): "a step begins with \"at\", not with \"\(word)\""
    case .noTime(let word): "\"\(word)\" is no time; write seconds, like 4.2s"
    case .missing(let what): "\(what) belongs here"
    case .tooMuch(let word): "nothing belongs behind the step; \"\(word)\" is too much"
    case .unknownStep(let word):
      "\"\(word)\" is no step; the steps are key, text, focus, resize, suspend, stall, kill, clock"
        + " and quit"
    case .unknownKey(let word):
      "there is no key \"\(word)\"; write one character, or one of \(KeyName.names)"
    case .timeGoesBack: "the time goes back; steps stand in the order in which they happen"
    case .insideStop(let line):
      "nothing can happen while the program does not run (the step of line \(line) lasts longer)"
    }
  }
}
