import Foundation
import FoundationNetworking

/// HTTP through Foundation: TLS always verified, a proxy from the environment, no cookies, no cache.
package final class FoundationHTTPClient: HTTPClient {
  /// A body of an answer that is longer is cut off: what endpoints say is short.
  private static let answerLimit = 1 << 20

  private let session: URLSession
  private let timeoutSeconds: Int

  /// - Parameter timeoutSeconds: For the whole of a request and its answer.
  package init(timeoutSeconds: Int = 30) {
    self.timeoutSeconds = timeoutSeconds
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    configuration.urlCache = nil
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    configuration.timeoutIntervalForRequest = TimeInterval(timeoutSeconds)
    configuration.timeoutIntervalForResource = TimeInterval(timeoutSeconds)
    configuration.httpMaximumConnectionsPerHost = 2
    session = URLSession(
      configuration: configuration, delegate: RedirectRefusal(), delegateQueue: nil)
  }

  deinit { session.invalidateAndCancel() }

  package func send(_ request: HTTPRequest) async throws -> HTTPAnswer {
    guard let url = URL(string: request.url), let host = url.host else {
      throw HTTPFailure.badAddress(request.url)
    }
    var message = URLRequest(url: url)
    message.httpMethod = request.method.rawValue
    for (name, value) in request.headers { message.setValue(value, forHTTPHeaderField: name) }
    if !request.body.isEmpty { message.httpBody = Data(request.body) }
    do {
      let (data, response) = try await session.data(for: message)
      guard let http = response as? HTTPURLResponse else {
        throw HTTPFailure.cutOff(host: host, reason: "no HTTP answer")
      }
      return HTTPAnswer(
        status: http.statusCode, headers: http.lowercasedHeaders,
        body: Array(data.prefix(FoundationHTTPClient.answerLimit)))
    } catch let error as URLError {
      throw failure(error, host)
    }
  }

  private func failure(_ error: URLError, _ host: String) -> any Error {
    let reason = (error as NSError).reason
    switch error.code {
    case .cancelled: return CancellationError()
    case .timedOut: return HTTPFailure.timedOut(host: host, seconds: timeoutSeconds)
    case .cannotFindHost, .dnsLookupFailed, .cannotConnectToHost, .notConnectedToInternet:
      return HTTPFailure.unreachable(host: host, reason: reason)
    case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
      return HTTPFailure.untrusted(host: host, reason: reason)
    case .unsupportedURL, .badURL: return HTTPFailure.badAddress(host)
    default: return HTTPFailure.cutOff(host: host, reason: reason)
    }
  }
}

/// Takes a redirect as the answer it is: credentials go nowhere else.
private final class RedirectRefusal: NSObject, URLSessionTaskDelegate {
  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection: HTTPURLResponse,
    newRequest: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }
}

extension HTTPURLResponse {
  fileprivate var lowercasedHeaders: [String: String] {
    var headers: [String: String] = [:]
    for (name, value) in allHeaderFields {
      guard let name = name as? String, let value = value as? String else { continue }
      headers[name.lowercased()] = value
    }
    return headers
  }
}

extension NSError {
  /// The words of the library below, without addresses and payloads.
  fileprivate var reason: String {
    let below = userInfo[NSUnderlyingErrorKey] as? NSError
    let words = below?.userInfo[NSLocalizedDescriptionKey] ?? userInfo[NSLocalizedDescriptionKey]
    return words.map { "\($0)" } ?? "error \(code)"
  }
}
