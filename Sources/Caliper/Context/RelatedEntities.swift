/// What else an event may name, besides who did what: each is sent where it is configured.
package struct RelatedEntities: Equatable, Sendable, Codable {
  package var group: RelatedEntity?
  package var membership: RelatedEntity?
  package var federatedSession: RelatedEntity?
  package var target: RelatedEntity?
  package var referrer: RelatedEntity?

  package init(
    group: RelatedEntity? = nil, membership: RelatedEntity? = nil,
    federatedSession: RelatedEntity? = nil, target: RelatedEntity? = nil,
    referrer: RelatedEntity? = nil
  ) {
    self.group = group
    self.membership = membership
    self.federatedSession = federatedSession
    self.target = target
    self.referrer = referrer
  }
}
