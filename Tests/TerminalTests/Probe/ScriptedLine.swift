import Terminal

/// A terminal that says what a test wants, when it wants; its clock is the script's.
final class ScriptedLine: TerminalLine {
  enum Step {
    case after(Int, String)
    case hangUp
  }

  private(set) var now = 0
  private(set) var written: [UInt8] = []
  private var steps: [Step]

  init(_ steps: [Step]) { self.steps = steps }

  func write(_ bytes: [UInt8]) { written += bytes }

  func read(timeoutMilliseconds: Int) -> [UInt8]? {
    guard let step = steps.first else {
      now += timeoutMilliseconds
      return []
    }
    switch step {
    case .hangUp: return nil
    case .after(let delay, let text):
      guard delay <= timeoutMilliseconds else {
        now += timeoutMilliseconds
        return []
      }
      steps.removeFirst()
      now += delay
      return Array(text.utf8)
    }
  }
}
