/// How a program is started, and what its first full screen ends with.
struct ProgramStart {
  let executable: String
  let arguments: [String]
  /// Texts that its output holds, in this order, once the first screen is complete.
  let firstScreen: [String]
  var environment: [String: String] = [:]
}
