/// What many presses of a key cost.
struct KeyPresses {
  /// Milliseconds from the press to the last byte of the answer.
  private(set) var latencies = Samples()
  /// Bytes written to the terminal for one press.
  private(set) var bytes = Samples()

  /// The pause after each answer, in which the rest of its bytes is waited for.
  private static let pauseMilliseconds: Int32 = 10

  /// Presses a key and waits for the texts that its answer writes, in this order.
  mutating func press(_ key: String, in program: MeasuredProgram, _ answer: [String]) throws {
    let before = program.output.count
    let pressedAt = ContinuousClock.now
    try program.send(key)
    let answeredAt = try program.wait(for: answer, after: before)
    program.settle(milliseconds: KeyPresses.pauseMilliseconds)
    latencies.append(answeredAt - pressedAt)
    bytes.append(Double(program.output.count - before))
  }
}
