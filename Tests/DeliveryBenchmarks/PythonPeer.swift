import Foundation

/// The platform's own client for Python, or models of the same shape, making the same events.
///
/// The client needs Python 3.12; where there is only an older one, pydantic's models stand for it.
struct PythonPeer {
  let name: String
  private let python: String

  static let absence = "no Python with timeback-caliper or pydantic: nothing to compare with"

  /// The one of the environment's Python, `BELLWORK_PEER`; `nil` where it has neither.
  static var found: PythonPeer? {
    guard let python = ProcessInfo.processInfo.environment["BELLWORK_PEER"], !python.isEmpty,
      let name = try? output(python, ["name"])
    else { return nil }
    return PythonPeer(name: name, python: python)
  }

  /// Events a second; throws where the peer says anything but a number.
  func rate() throws -> Double {
    let text = try PythonPeer.output(python, ["rate"])
    guard let rate = Double(text) else { throw Failed(text: text) }
    return rate
  }

  struct Failed: Error {
    let text: String
  }

  private static func output(
    _ python: String, _ arguments: [String], sourceFile: String = #filePath
  ) throws -> String {
    let folder = URL(filePath: sourceFile).deletingLastPathComponent()
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = [folder.appending(path: "Peer/caliper_peer.py").path] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: bytes, as: UTF8.self).trimmingCharacters(
      in: .whitespacesAndNewlines)
    guard process.terminationStatus == 0 else { throw Failed(text: text) }
    return text
  }
}
