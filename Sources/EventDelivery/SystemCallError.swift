/// A system call that did not work: what was to be done to which file, and the system's reason.
package struct SystemCallError: Error, Hashable {
  /// A verb: `open`, `write`, `lock`.
  package var operation: String
  package var path: String
  /// The value of `errno`.
  package var code: Int32

  package init(operation: String, path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }
}
