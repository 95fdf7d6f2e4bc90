import Foundation

/// What a program under test sees of the environment: nothing of the machine it runs on.
package enum TestEnvironment {
  /// A UTF-8 xterm; no home folder, no settings; search paths as they are here.
  package static var standard: [String: String] {
    var result = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/nonexistent", "TZ": "UTC"]
    let here = ProcessInfo.processInfo.environment
    for name in ["PATH", "LD_LIBRARY_PATH"] { result[name] = here[name] }
    return result
  }

  static func lines(_ environment: [String: String]) -> [String] {
    environment.map { "\($0.key)=\($0.value)" }.sorted()
  }
}
