/// An answer as it goes onto the wire.
package struct ServerAnswer: Equatable, Sendable {
  package var status: Int
  package var headers: [String: String]
  package var body: [UInt8]

  package init(_ status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  package static func json(
    _ text: String, status: Int = 200, headers: [String: String] = [:]
  ) -> ServerAnswer {
    ServerAnswer(
      status, headers: headers.merging(["Content-Type": "application/json"]) { own, _ in own },
      body: Array(text.utf8))
  }

  var head: [UInt8] { head(connection: "close") }

  func head(connection: String) -> [UInt8] {
    var lines = ["HTTP/1.1 \(status) Scripted"]
    lines += headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    lines += ["Content-Length: \(body.count)", "Connection: \(connection)", "", ""]
    return Array(lines.joined(separator: "\r\n").utf8)
  }
}
