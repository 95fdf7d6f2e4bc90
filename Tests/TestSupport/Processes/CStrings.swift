import Glibc

/// Calls with a NULL-terminated array of C strings, as `execve` wants them.
func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) throws -> Result
) throws -> Result {
  var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
  pointers.append(nil)
  defer { for pointer in pointers { free(pointer) } }
  return try pointers.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else { throw TestFailure("no memory for arguments") }
    return try body(base)
  }
}
