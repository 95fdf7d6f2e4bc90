/// The IRIs of what else an event may name; each is sent where it is configured.
package struct RelatedEntities: Equatable, Sendable, Codable {
  package var group: String?
  package var membership: String?
  package var federatedSession: String?
  package var target: String?
  package var referrer: String?

  package init(
    group: String? = nil, membership: String? = nil, federatedSession: String? = nil,
    target: String? = nil, referrer: String? = nil
  ) {
    self.group = group
    self.membership = membership
    self.federatedSession = federatedSession
    self.target = target
    self.referrer = referrer
  }
}
