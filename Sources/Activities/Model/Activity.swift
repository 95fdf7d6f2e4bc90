/// What one activity file says, in the order in which it says it.
package struct Activity: Equatable, Sendable {
  /// The file's `identifier`, else the file's name without its ending.
  package var identifier: String
  package var title: String
  package var description: String?
  package var instructions: String?
  /// A BCP 47 tag; `en` where the file has none.
  package var language: String
  package var subject: Subject
  package var grades: [Grade]
  package var course: CourseReference?
  package var unit: Unit?
  package var mastery: Mastery?
  package var xpPolicy: XPPolicy
  /// Expected XP for the policy `expected`; `nil` means `estimatedMinutes`.
  package var expectedXP: Double?
  package var estimatedMinutes: Double?
  package var settings: Settings
  package var stimuli: [StimulusID: Stimulus]
  package var items: [Item]
  /// Its texts in other languages, by BCP 47 tag.
  package var translations: [String: ActivityTranslation]

  package init(
    identifier: String, title: String, description: String? = nil, instructions: String? = nil,
    language: String = "en", subject: Subject = .none, grades: [Grade] = [],
    course: CourseReference? = nil, unit: Unit? = nil, mastery: Mastery? = nil,
    xpPolicy: XPPolicy = .focusedMinutes, expectedXP: Double? = nil,
    estimatedMinutes: Double? = nil, settings: Settings = Settings(),
    stimuli: [StimulusID: Stimulus] = [:], items: [Item],
    translations: [String: ActivityTranslation] = [:]
  ) {
    self.identifier = identifier
    self.title = title
    self.description = description
    self.instructions = instructions
    self.language = language
    self.subject = subject
    self.grades = grades
    self.course = course
    self.unit = unit
    self.mastery = mastery
    self.xpPolicy = xpPolicy
    self.expectedXP = expectedXP
    self.estimatedMinutes = estimatedMinutes
    self.settings = settings
    self.stimuli = stimuli
    self.items = items
    self.translations = translations
  }
}
