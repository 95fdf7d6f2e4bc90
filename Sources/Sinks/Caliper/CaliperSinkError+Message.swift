import EventDelivery

extension CaliperSinkError {
  /// What happened, and the way out where there is one.
  package var description: String {
    switch cause {
    case .failure(let failure): failure.description
    case .status(let status, let reason): "\(host) answered \(status)" + tail(reason)
    case .held(let hold, let reason): words(hold) + tail(reason)
    case .token(let status, let reason):
      "no token for \(host): its token endpoint answered \(status)" + tail(reason)
    case .noCredentials:
      "\(host) asks for credentials: set the two variables of this sink"
    case .jobUnfinished(let job):
      "\(host) has not finished with what it was sent (job \(job)); it is asked again"
    case .notEncrypted:
      "\(host) is not on this machine and its address is not https: reports are not sent in the "
        + "clear"
    }
  }

  private func tail(_ reason: String) -> String { reason.isEmpty ? "" : ": \(reason)" }

  private func words(_ hold: SendDecision.HoldReason) -> String {
    switch hold {
    case .moved: "\(host) has moved: set the new address as this sink's baseURL"
    case .notAllowed: "\(host) does not let these credentials send"
    case .notFound: "\(host) has no such address: check this sink's baseURL"
    case .foreignAnswer: "what answers at \(host) is no Caliper endpoint; perhaps a login page"
    case .refused(let status): "\(host) answered \(status) and will not take reports like these"
    }
  }
}
