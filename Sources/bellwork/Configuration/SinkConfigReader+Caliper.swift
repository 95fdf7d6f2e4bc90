import Activities
import Sinks

extension SinkConfigReader {
  private enum Platform: String, CaseIterable {
    case beyondAI = "beyond-ai"
    case learnWithAI = "learnwith-ai"
  }

  /// The keys of a sink of type `caliper`; `nil` where it is not said where to send.
  func caliper(_ name: String, _ object: inout ObjectReader) -> CaliperSinkConfig? {
    let allowsPlainHTTP = object.boolean("allowPlainHTTP") ?? false
    let credentials = credentials(&object)
    guard let (endpoint, place) = endpoint(&object, allowsPlainHTTP) else { return nil }
    return CaliperSinkConfig(
      name: name, endpoint: endpoint, place: place, credentials: credentials,
      allowsPlainHTTP: allowsPlainHTTP)
  }

  private func endpoint(
    _ object: inout ObjectReader, _ allowsPlainHTTP: Bool
  ) -> (CaliperEndpoint, place: String)? {
    let scope = object.string("scope", allowsEmpty: false)
    let ownTokenURL = address("tokenURL", &object, allowsPlainHTTP)
    if object.value("baseURL") != nil {
      for key in ["platform", "environment"] where object.value(key) != nil {
        object.report(
          .noted(UserConfigFact.addressTwice(key: key).noted), at: object.range(key))
      }
      // A token of the platform is not for whoever else is named here.
      return address("baseURL", &object, allowsPlainHTTP).map {
        collector($0, ownTokenURL, scope)
      }
    }
    let tokenURL =
      ownTokenURL ?? address(of: SinkVariables.tokenURL, &object, allowsPlainHTTP)
    guard object.value("platform") != nil || object.value("environment") != nil else {
      if let base = address(of: SinkVariables.baseURL, &object, allowsPlainHTTP) {
        return collector(base, tokenURL, scope)
      }
      object.report(.noted(UserConfigFact.noAddress.noted), at: object.node.opening)
      return nil
    }
    guard let environment = platformEnvironment(&object) else { return nil }
    var endpoint = CaliperEndpoint.timeback(environment)
    endpoint.tokenURL = tokenURL ?? endpoint.tokenURL
    endpoint.scope = scope
    return (endpoint, "Timeback (\(environment.rawValue))")
  }

  private func collector(
    _ baseURL: String, _ tokenURL: String?, _ scope: String?
  ) -> (CaliperEndpoint, place: String) {
    let endpoint = CaliperEndpoint(baseURL: baseURL, tokenURL: tokenURL, scope: scope)
    return (endpoint, endpoint.host)
  }

  /// The environment of the platform: the sink's own, else `TIMEBACK_ENV`; never a silent default.
  private func platformEnvironment(
    _ object: inout ObjectReader
  ) -> CaliperEndpoint.Environment? {
    if object.word("platform", Platform.self, synonyms: ["timeback": .beyondAI]) == .learnWithAI {
      object.report(
        .noted(UserConfigFact.secondPlatformUnsupported.noted), at: object.range("platform"))
      return nil
    }
    if object.value("environment") != nil {
      return object.word("environment", CaliperEndpoint.Environment.self, synonyms: words)
    }
    guard let found = SinkVariables.first(of: [SinkVariables.environment], in: environment) else {
      object.report(.noted(UserConfigFact.noEnvironment.noted), at: object.node.opening)
      return nil
    }
    // The SDK's `local` has no services of its own.
    if found.value == "local" { return .staging }
    guard let named = CaliperEndpoint.Environment(rawValue: found.value) else {
      object.report(
        .noted(UserConfigFact.unknownEnvironment(found.value).noted), at: object.node.opening)
      return nil
    }
    return named
  }

  private var words: [String: CaliperEndpoint.Environment] {
    ["local": .staging, "stage": .staging, "test": .staging, "prod": .production]
  }

  private func address(
    _ key: String, _ object: inout ObjectReader, _ allowsPlainHTTP: Bool
  ) -> String? {
    guard let text = object.string(key, allowsEmpty: false) else { return nil }
    guard let fault = EndpointAddress.fault(text, allowsPlainHTTP: allowsPlainHTTP) else {
      return text
    }
    object.report(
      .noted(UserConfigFact.badAddress(key: key, fault).noted), at: object.range(key))
    return nil
  }

  /// From the SDK's variables, where they are meant for this sink.
  private func address(
    of variables: [String], _ object: inout ObjectReader, _ allowsPlainHTTP: Bool
  ) -> String? {
    guard isOnlyCaliper, let found = SinkVariables.first(of: variables, in: environment)
    else { return nil }
    guard let fault = EndpointAddress.fault(found.value, allowsPlainHTTP: allowsPlainHTTP) else {
      return found.value
    }
    object.report(
      .noted(UserConfigFact.badVariable(found.name, fault).noted), at: object.node.opening)
    return nil
  }

  private func credentials(_ object: inout ObjectReader) -> CredentialPlace {
    let id = object.string("clientIDVariable", allowsEmpty: false)
    let secret = object.string("clientSecretVariable", allowsEmpty: false)
    let file = object.string("credentialsFile", allowsEmpty: false)
    if let file {
      if id != nil || secret != nil {
        object.report(
          .noted(UserConfigFact.credentialsTwice.noted), at: object.range("credentialsFile"))
      }
      return .file(file)
    }
    switch (id, secret) {
    case (let id?, let secret?): return .variables(clientID: [id], clientSecret: [secret])
    case (nil, nil):
      guard isOnlyCaliper else { return .nowhere }
      return .variables(
        clientID: SinkVariables.clientID, clientSecret: SinkVariables.clientSecret)
    case (nil, _?): reportMissing("clientIDVariable", beside: "clientSecretVariable", &object)
    case (_?, nil): reportMissing("clientSecretVariable", beside: "clientIDVariable", &object)
    }
    return .nowhere
  }

  private func reportMissing(
    _ missing: String, beside key: String, _ object: inout ObjectReader
  ) {
    object.report(
      .noted(UserConfigFact.halfCredentials(missing: missing).noted), at: object.range(key))
  }
}
