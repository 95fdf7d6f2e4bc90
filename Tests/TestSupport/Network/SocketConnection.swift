import Glibc

/// One end of a TCP connection, read and written as a whole; closed by whoever holds it.
struct SocketConnection {
  let descriptor: Int32

  /// The next request; `nil` where the other end has closed or says something else.
  func readRequest() -> ReceivedRequest? {
    var bytes: [UInt8] = []
    let end = Array("\r\n\r\n".utf8)
    while true {
      if let found = bytes.firstRange(of: end) {
        return request(head: bytes[..<found.lowerBound], rest: Array(bytes[found.upperBound...]))
      }
      guard let more = read() else { return nil }
      bytes += more
    }
  }

  private func request(head: ArraySlice<UInt8>, rest: [UInt8]) -> ReceivedRequest? {
    let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
    let words = (lines.first ?? "").split(separator: " ")
    guard words.count == 3 else { return nil }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { return nil }
      headers[line[..<colon].lowercased()] = String(
        line[line.index(after: colon)...].drop { $0 == " " })
    }
    let length = headers["content-length"].flatMap { Int($0) } ?? 0
    if headers["expect"]?.lowercased() == "100-continue", rest.count < length {
      write(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8))
    }
    var body = rest
    while body.count < length {
      guard let more = read() else { return nil }
      body += more
    }
    return ReceivedRequest(
      method: String(words[0]), target: String(words[1]), headers: headers, body: body)
  }

  private func read() -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = buffer.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
    return count > 0 ? Array(buffer[..<count]) : nil
  }

  /// Writes as much as the other end takes; one that has gone is no failure of a test's server.
  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Makes `close` send a reset instead of an orderly end.
  func resetOnClose() {
    var linger = linger(l_onoff: 1, l_linger: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
  }
}
