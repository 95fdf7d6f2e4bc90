/// The events that the rules know, by their `type` on the wire.
enum EventForm: CaseIterable {
  case time, activity, item, grade

  var type: StaticString {
    switch self {
    case .time: "TimeSpentEvent"
    case .activity: "ActivityEvent"
    case .item: "AssessmentItemEvent"
    case .grade: "GradeEvent"
    }
  }

  var actions: [StaticString] {
    switch self {
    case .time: EventForm.timeActions
    case .activity: EventForm.activityActions
    case .item: EventForm.itemActions
    case .grade: EventForm.gradeActions
    }
  }

  var profiles: [StaticString] {
    switch self {
    case .time, .activity: EventForm.timebackProfile
    case .item: EventForm.assessmentProfile
    case .grade: EventForm.gradingProfile
    }
  }

  static let types: [StaticString] = [
    "ActivityEvent", "TimeSpentEvent", "AssessmentItemEvent", "GradeEvent",
  ]
  static let anyActions: [StaticString] =
    activityActions + timeActions + ["Started", "Skipped"] + gradeActions
  static let anyProfiles: [StaticString] = timebackProfile + assessmentProfile + gradingProfile

  private static let timeActions: [StaticString] = ["SpentTime"]
  private static let activityActions: [StaticString] = ["Completed"]
  private static let itemActions: [StaticString] = ["Started", "Completed", "Skipped"]
  private static let gradeActions: [StaticString] = ["Graded"]
  private static let timebackProfile: [StaticString] = ["TimebackProfile"]
  private static let assessmentProfile: [StaticString] = ["AssessmentProfile"]
  private static let gradingProfile: [StaticString] = ["GradingProfile"]
}
