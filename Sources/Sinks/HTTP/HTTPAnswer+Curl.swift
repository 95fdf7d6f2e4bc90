import CCurl

extension HTTPRequest {
  /// As they go onto the wire, without what would end a line or the text.
  var headerLines: [String] {
    headers.map { name, value in
      let line = "\(name): \(value)".unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
      return String(String.UnicodeScalarView(line))
    }
  }
}

extension HTTPAnswer {
  /// Copies what libcurl holds.
  ///
  /// - Throws: `HTTPFailure` where there is no whole answer; `CancellationError`.
  init(
    _ result: CCurlResult, to request: HTTPRequest, host: String, _ options: CCurlOptions
  ) throws {
    switch result.end {
    case .answered: break
    case .stopped: throw CancellationError()
    case .untrusted: throw HTTPFailure.untrusted(host: host, reason: result.words)
    case .badAddress: throw HTTPFailure.badAddress(request.url)
    case .tooLong: throw HTTPFailure.tooLong(host: host, limit: options.answer_limit)
    case .timedOut where result.may_have_arrived:
      throw HTTPFailure.timedOut(host: host, seconds: Int(options.whole_seconds))
    case .timedOut:
      throw HTTPFailure.unreachable(
        host: host, reason: "no connection within \(options.connect_seconds) s")
    case .failed where result.may_have_arrived:
      throw HTTPFailure.cutOff(host: host, reason: result.words)
    case .failed: throw HTTPFailure.unreachable(host: host, reason: result.words)
    }
    self.init(
      status: Int(result.status),
      headers: HTTPAnswer.headers(String(decoding: result.head.bytes, as: UTF8.self)),
      body: Array(result.body.bytes))
  }

  /// One that comes several times is the list of its values (RFC 9110, 5.3).
  private static func headers(_ head: String) -> [String: String] {
    var headers: [String: String] = [:]
    for line in head.split(whereSeparator: \.isNewline).dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let name = line[..<colon].lowercased()
      let value = line[line.index(after: colon)...].trimmingSpace
      headers[name] = headers[name].map { "\($0), \(value)" } ?? String(value)
    }
    return headers
  }
}

extension Substring {
  fileprivate var trimmingSpace: Substring {
    let start = drop(while: \.isWhitespace)
    return start[
      ..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.endIndex)]
  }
}

extension CCurlResult {
  fileprivate var words: String { String(cString: reason) }
}

extension CCurlBytes {
  fileprivate var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: start, count: count)
  }
}
