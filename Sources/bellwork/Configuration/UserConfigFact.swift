import Activities

/// What can be wrong in `config.json` beyond its shape.
enum UserConfigFact {
  case equalSinkNames
  /// A key that sinks of this type do not have.
  case keyOfOtherSink(key: String, type: String)
  case secondPlatformUnsupported
  /// Two ways to say where to send.
  case addressTwice(key: String)
  case noAddress
  case noEnvironment
  case unknownEnvironment(String)
  case badAddress(key: String, EndpointAddress.Fault)
  case badVariable(String, EndpointAddress.Fault)
  case credentialsTwice
  /// One of the two variables without the other.
  case halfCredentials(missing: String)
  case reservedName
  /// Answers are part of what is reported of a question.
  case responsesWithoutQuestions

  var noted: NotedFact {
    NotedFact(code: code, message: message, suggestion: suggestion)
  }

  private var code: String {
    switch self {
    case .equalSinkNames: "equal-sink-names"
    case .keyOfOtherSink: "key-of-other-sink"
    case .secondPlatformUnsupported: "platform-unsupported"
    case .addressTwice: "address-twice"
    case .noAddress: "no-address"
    case .noEnvironment, .unknownEnvironment: "no-environment"
    case .badAddress, .badVariable: "bad-address"
    case .credentialsTwice: "credentials-twice"
    case .halfCredentials: "half-credentials"
    case .reservedName: "reserved-sink-name"
    case .responsesWithoutQuestions: "responses-without-questions"
    }
  }

  private var message: String {
    switch self {
    case .equalSinkNames: "two sinks have the same name; each needs its own"
    case .keyOfOtherSink(let key, let type): "a sink of type \"\(type)\" has no \"\(key)\""
    case .secondPlatformUnsupported: "the platform \"learnwith-ai\" is not supported yet"
    case .addressTwice(let key):
      "\"\(key)\" and \"baseURL\" exclude each other: a platform has its own addresses"
    case .noAddress: "a sink of type \"caliper\" needs a \"platform\" or a \"baseURL\""
    case .noEnvironment:
      "which environment of the platform is meant is said neither here nor by TIMEBACK_ENV"
    case .unknownEnvironment(let found): TimebackEnvironment.Unknown(found: found).message
    case .badAddress(let key, let fault): "\"\(key)\" \(fault.message)"
    case .badVariable(let name, let fault): "the variable \(name) \(fault.message)"
    case .credentialsTwice:
      "\"credentialsFile\" and the names of variables exclude each other; one place is enough"
    case .halfCredentials(let missing): "\"\(missing)\" is missing: both variables are needed"
    case .reservedName: "names that begin with \"to:\" are those of --to"
    case .responsesWithoutQuestions:
      "answers are sent with reports of the questions, and those are off"
    }
  }

  private var suggestion: String? {
    switch self {
    case .keyOfOtherSink(key: "path", _): "use the type \"file\" or leave the path out"
    case .noEnvironment: "add \"environment\": \"staging\" or \"production\""
    case .noAddress:
      "add \"platform\": \"beyond-ai\", or the \"baseURL\" of a collector"
    case .badAddress(_, .notEncrypted), .badVariable(_, .notEncrypted):
      "\"allowPlainHTTP\": true sends reports that others can read on the way"
    case .badAddress(_, .namesUser), .badVariable(_, .namesUser):
      "credentials belong into variables or a \"credentialsFile\""
    case .responsesWithoutQuestions: "add \"questions\": true, or leave \"responses\" out"
    case .equalSinkNames, .keyOfOtherSink, .secondPlatformUnsupported, .addressTwice,
      .unknownEnvironment, .badAddress, .badVariable, .credentialsTwice, .halfCredentials,
      .reservedName:
      nil
    }
  }
}
