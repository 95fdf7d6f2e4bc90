/// A picture, sound or film, and what a terminal shows instead.
package struct Media: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable, Codable { case image, audio, video, file }

  package enum Drawing: Equatable, Sendable {
    case lines([String])
    /// A `.txt` file beside the activity; what reads the activity's file replaces it by its lines.
    case path(String)
  }

  package var kind: Kind
  package var alt: String
  package var source: String?
  package var ascii: Drawing?
  package var caption: String?

  package init(
    kind: Kind, alt: String, source: String? = nil, ascii: Drawing? = nil, caption: String? = nil
  ) {
    self.kind = kind
    self.alt = alt
    self.source = source
    self.ascii = ascii
    self.caption = caption
  }
}
