extension Activity {
  /// The activity with its texts in another language, where it has them.
  ///
  /// The translation of just that tag, else that of its primary language; with neither, the
  /// activity as it is. Which answers are right never changes. The language of the translation
  /// becomes the activity's: numbers are read by it.
  package func translated(to tag: String) -> Activity {
    guard let name = translation(for: tag), let texts = translations[name] else { return self }
    var activity = self
    activity.language = name
    activity.title = texts.title ?? title
    activity.description = texts.description ?? description
    activity.instructions = texts.instructions ?? instructions
    for (name, stimulus) in texts.stimuli {
      activity.stimuli[name] = activity.stimuli[name]?.translated(by: stimulus)
    }
    activity.items = items.map { item in
      texts.items[item.identifier].map(item.translated) ?? item
    }
    return activity
  }

  /// Tags are the same in capitals and in small letters.
  private func translation(for tag: String) -> String? {
    let wanted = [tag.lowercased(), LanguageTag(tag).primary]
    let names = translations.keys.sorted()
    return wanted.lazy.compactMap { tag in names.first { $0.lowercased() == tag } }.first
  }
}

extension Stimulus {
  fileprivate func translated(by texts: StimulusTranslation) -> Stimulus {
    var stimulus = self
    stimulus.title = texts.title ?? title
    stimulus.text = texts.text ?? text
    stimulus.media = media.translated(by: texts.media)
    return stimulus
  }
}

extension Item {
  fileprivate func translated(by texts: ItemTranslation) -> Item {
    var item = self
    item.title = texts.title ?? title
    item.prompt = texts.prompt ?? prompt
    item.hints = hints.translated(by: texts.hints)
    item.feedback = feedback.translated(by: texts.feedback)
    item.media = media.translated(by: texts.media)
    item.language = texts.language ?? language
    item.interaction = interaction.translated(by: texts.answer)
    return item
  }
}

extension Feedback {
  func translated(by texts: Feedback) -> Feedback {
    Feedback(
      correct: texts.correct ?? correct, partial: texts.partial ?? partial,
      incorrect: texts.incorrect ?? incorrect, general: texts.general ?? general)
  }
}

extension [Media] {
  fileprivate func translated(by texts: [MediaTranslation]) -> [Media] {
    enumerated().map { place, media in
      guard texts.indices.contains(place) else { return media }
      var media = media
      media.alt = texts[place].alt ?? media.alt
      media.caption = texts[place].caption ?? media.caption
      media.ascii = texts[place].ascii.map { .lines($0) } ?? media.ascii
      return media
    }
  }
}

extension [String] {
  /// By their places; what has no translation stays.
  func translated(by texts: [String]) -> [String] {
    enumerated().map { texts.indices.contains($0) ? texts[$0] : $1 }
  }
}
