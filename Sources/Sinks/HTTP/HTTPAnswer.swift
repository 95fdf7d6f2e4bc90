/// An answer: its status, the headers that matter here, and its body.
package struct HTTPAnswer: Equatable, Sendable {
  package var status: Int
  /// By lower-case name.
  package var headers: [String: String]
  package var body: [UInt8]

  package init(status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// Whether the body says it is JSON, or says nothing.
  package var mayBeJSON: Bool {
    headers["content-type"].map { $0.lowercased().contains("json") } ?? true
  }
}
