/// The texts of an activity in another language; what is absent stays as the activity has it.
///
/// Nothing in it says which answers are right, but typed ones, which are texts themselves.
package struct ActivityTranslation: Equatable, Sendable {
  package var title: String?
  package var description: String?
  package var instructions: String?
  package var stimuli: [StimulusID: StimulusTranslation]
  package var items: [ItemID: ItemTranslation]

  package init(
    title: String? = nil, description: String? = nil, instructions: String? = nil,
    stimuli: [StimulusID: StimulusTranslation] = [:], items: [ItemID: ItemTranslation] = [:]
  ) {
    self.title = title
    self.description = description
    self.instructions = instructions
    self.stimuli = stimuli
    self.items = items
  }
}
