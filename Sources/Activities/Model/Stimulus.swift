/// A passage that several items refer to.
package struct Stimulus: Equatable, Sendable {
  package var title: String?
  package var text: String
  package var media: [Media]
  package var author: String?
  package var language: String?

  package init(
    title: String? = nil, text: String, media: [Media] = [], author: String? = nil,
    language: String? = nil
  ) {
    self.title = title
    self.text = text
    self.media = media
    self.author = author
    self.language = language
  }
}
