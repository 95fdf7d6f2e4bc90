/// The texts of a passage in another language.
package struct StimulusTranslation: Equatable, Sendable {
  package var title: String?
  package var text: String?
  /// In the order of the passage's.
  package var media: [MediaTranslation]

  package init(title: String? = nil, text: String? = nil, media: [MediaTranslation] = []) {
    self.title = title
    self.text = text
    self.media = media
  }
}
