/// The words for a picture, and in it, in another language.
package struct MediaTranslation: Equatable, Sendable {
  package var alt: String?
  package var caption: String?
  /// The lines of the drawing.
  package var ascii: [String]?

  package init(alt: String? = nil, caption: String? = nil, ascii: [String]? = nil) {
    self.alt = alt
    self.caption = caption
    self.ascii = ascii
  }
}
