/// A request as a scripted server received it.
package struct ReceivedRequest: Equatable, Sendable {
  package var method: String
  /// As it stood in the request line: a path, or a whole URL where the server is asked as a proxy.
  package var target: String
  /// By lower-case name.
  package var headers: [String: String]
  package var body: [UInt8]

  package init(method: String, target: String, headers: [String: String], body: [UInt8]) {
    self.method = method
    self.target = target
    self.headers = headers
    self.body = body
  }

  package var text: String { String(decoding: body, as: UTF8.self) }
}
