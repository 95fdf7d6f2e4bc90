import Activities
import ActivityRun
import Engagement
import Screen

extension RunEntry {
  /// How long the student may take: as the run that goes on has it, else as the file and the
  /// configuration say.
  func time(_ opening: RunOpening) -> StartModel.Time {
    let state = unfinished?.refold.recorder.state
    let activity = state?.activity ?? opening.activity
    let percent = state?.header.timeRules.timeFactorPercent ?? opening.student.timeFactorPercent
    var time = StartModel.Time()
    time.factorPercent = percent
    time.limitSeconds = activity.settings.timeLimitSeconds.map { Int64($0) * percent / 100 }
    time.leftMilliseconds = state?.timeLeftOfActivity
    let limited = activity.items.filter { $0.timeLimitSeconds != nil }.count
    time.limitedQuestions =
      limited == 0 ? .none : limited == activity.items.count ? .all : .some
    return time
  }

  /// What earlier tries came to, by what counts in this activity.
  func score(_ activity: Activity) -> StartModel.Score? {
    let which = activity.settings.gradeAttempt
    return history.countingShareMillionths(which).map {
      StartModel.Score(
        countingMillionths: $0, attempts: max(1, history.finishedAttempts.count),
        gradeAttempt: which)
    }
  }
}
