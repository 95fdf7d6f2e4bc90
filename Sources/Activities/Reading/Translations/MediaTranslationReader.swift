/// Reads the words for pictures in another language.
enum MediaTranslationReader {
  /// The list under `media`, in the order of the original's.
  static func list(_ object: inout ObjectReader, of media: [Media]) -> [MediaTranslation] {
    let nodes = object.translatedList("media", count: media.count) ?? []
    return nodes.enumerated().map { index, node in
      object.take(read(node, place: "media[\(index)]")) ?? MediaTranslation()
    }
  }

  private static func read(_ node: JSONNode, place: String) -> ValueReading<MediaTranslation> {
    let keys = ["alt", "caption", "ascii"]
    var object = ObjectReader(node, "the translation of a picture", place: place, keys: keys)
    let translation = MediaTranslation(
      alt: object.string("alt", allowsEmpty: false), caption: object.string("caption"),
      ascii: object.strings("ascii", allowsEmpty: true))
    return object.reading(translation)
  }
}
