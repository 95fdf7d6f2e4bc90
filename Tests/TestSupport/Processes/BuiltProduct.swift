import Foundation

/// The path of an executable of this package, as built beside the test bundle.
package func builtProduct(named name: String) throws -> String {
  let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
  let path = URL(filePath: tests).deletingLastPathComponent().appending(path: name).path
  guard FileManager.default.isExecutableFile(atPath: path) else {
    throw TestFailure("no executable \"\(name)\" at \"\(path)\": add its target to the test target")
  }
  return path
}
