import Glibc

extension Places {
  /// The places of this process.
  ///
  /// - Throws: `PlacesError`.
  static func live() throws -> Places {
    try Places(environment: Environment.variables, executable: executablePath)
  }

  private static var executablePath: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { return "" }
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
