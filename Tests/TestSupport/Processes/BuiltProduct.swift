import Foundation

/// The path of an executable of this package: in the folder that `BELLWORK_PRODUCTS` names, where
/// it is there, else beside the test bundle.
///
/// `make test` names the optimised build, which is what people run: an optimiser moves code between
/// threads that a debug build keeps.
package func builtProduct(named name: String) throws -> String {
  if let folder = ProcessInfo.processInfo.environment["BELLWORK_PRODUCTS"] {
    let shipped = URL(filePath: folder).appending(path: name).path
    if FileManager.default.isExecutableFile(atPath: shipped) { return shipped }
  }
  let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
  let path = URL(filePath: tests).deletingLastPathComponent().appending(path: name).path
  guard FileManager.default.isExecutableFile(atPath: path) else {
    throw TestFailure("no executable \"\(name)\" at \"\(path)\": add its target to the test target")
  }
  return path
}
