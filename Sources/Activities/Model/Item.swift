/// One item of an activity: what is asked, and how one answers.
package struct Item: Equatable, Sendable {
  package var identifier: ItemID
  package var title: String?
  package var prompt: String
  package var stimulus: StimulusID?
  package var media: [Media]
  package var maxScore: Double
  package var hints: [String]
  package var feedback: Feedback
  package var estimatedSeconds: Int?
  package var timeLimitSeconds: Int?
  /// Tries at this item: `nil` follows the settings, 0 is unlimited.
  package var maxAttempts: Int?
  /// A BCP 47 tag where it differs from the activity's.
  package var language: String?
  package var interaction: Interaction

  package init(
    identifier: ItemID, title: String? = nil, prompt: String, stimulus: StimulusID? = nil,
    media: [Media] = [], maxScore: Double = 1, hints: [String] = [],
    feedback: Feedback = Feedback(), estimatedSeconds: Int? = nil, timeLimitSeconds: Int? = nil,
    maxAttempts: Int? = nil, language: String? = nil, interaction: Interaction
  ) {
    self.identifier = identifier
    self.title = title
    self.prompt = prompt
    self.stimulus = stimulus
    self.media = media
    self.maxScore = maxScore
    self.hints = hints
    self.feedback = feedback
    self.estimatedSeconds = estimatedSeconds
    self.timeLimitSeconds = timeLimitSeconds
    self.maxAttempts = maxAttempts
    self.language = language
    self.interaction = interaction
  }

  /// Whether there is anything to answer: everything but `info`.
  package var isAnswerable: Bool { interaction != .info }

  /// Whether a response counts towards the score; writing that a teacher marks does not.
  package var isGraded: Bool {
    if case .extendedText(let writing) = interaction { return writing.grading != .manual }
    return isAnswerable
  }
}
