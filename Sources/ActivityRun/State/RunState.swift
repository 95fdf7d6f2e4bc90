package import Activities
package import Engagement

/// The state of a run: the fold of its journal.
///
/// `reduce(_:at:)` is the only thing that changes it.
package struct RunState: Equatable, Sendable {
  package let header: RunHeader
  package let activity: Activity
  package internal(set) var attempt: Int
  /// In the order asked.
  package internal(set) var items: [ItemSession]
  package internal(set) var page = Page.item(0)
  package internal(set) var overlay: Overlay?
  /// The highlighted row of the overlay or the finish screen.
  package internal(set) var row = 0
  /// The first line shown of a long text; the view clamps it.
  ///
  /// On a page that follows its cursor 0 does so, and the lines count from 1.
  package internal(set) var scroll = 0
  package internal(set) var notice: Notice?
  package internal(set) var tracker: EngagementTracker
  /// Windows sealed so far.
  package internal(set) var windowCount = 0
  package internal(set) var sitting = 0
  package internal(set) var isOpen = false
  package internal(set) var results: RunResults?
  package internal(set) var isAbandoned = false
  /// Whether an attempt has been taken by a confirmed answer.
  package internal(set) var hasTakenAttempt = false
  /// Whether the journal has said which attempt that is.
  package internal(set) var isAttemptKnown = false

  /// When the page came up, on the run clock of the sitting.
  package internal(set) var shownAt: Int64 = 0
  /// Active and rushing milliseconds of the run when the current item came up.
  var engagedWhenShown: Int64 = 0
  /// Stimuli that were on screen in this run; reading them again takes no expected time.
  var shownStimuli: Set<StimulusID> = []
  /// Items in the order in which they were confirmed while nothing was revealed.
  var undoable: [Int] = []
  /// The time limit of the whole has passed: nothing can be answered any more.
  package internal(set) var isTimeUp = false
  /// Milliseconds of all items that count against that limit, over all sittings.
  var limitedMilliseconds: Int64 = 0
  /// Up to where, on the run clock of the sitting, the limits' clock has counted.
  var limitedUpTo: Int64 = 0
  /// What is reported of the questions; `nil` where nothing is.
  var questionLog: QuestionLog?

  package init(header: RunHeader, activity: Activity) {
    self.header = header
    self.activity = activity
    attempt = header.attempt
    tracker = EngagementTracker(rules: header.timeRules)
    questionLog = header.questionReports.map { _ in QuestionLog() }
    let seed = Seed(value: header.shuffleSeed)
    let asked = activity.askedItems
    items = ItemOrder.make(activity: activity, seed: seed).map { index in
      let item = asked[index]
      return ItemSession(
        item: item,
        choiceOrder: ChoiceOrder.make(item: item, settings: activity.settings, seed: seed),
        gapOrders: ChoiceOrder.gaps(of: item, settings: activity.settings, seed: seed))
    }
  }
}

extension RunState {
  /// The place of the item that is up, on its page or its feedback.
  package var place: Int? {
    switch page {
    case .item(let place), .feedback(let place): place
    case .finish, .results: nil
    }
  }

  package var current: ItemSession? { place.map { items[$0] } }

  package var gradedItems: [ItemSession] { items.filter(\.item.isGraded) }
  package var answeredCount: Int { items.filter(\.isAnswered).count }
  package var skippedCount: Int { items.filter { $0.isSkipped && !$0.isAnswered }.count }
  package var unansweredCount: Int { items.count - answeredCount - skippedCount }

  /// Tries allowed at an item; `nil` is unlimited.
  ///
  /// Without immediate feedback there is one, which may be changed until the finish.
  package func triesAllowed(at place: Int) -> Int? {
    guard activity.settings.feedback == .immediate else { return 1 }
    if let own = items[place].item.maxAttempts { return own == 0 ? nil : own }
    return activity.settings.itemAttempts
  }

  /// Whether the item takes no further answer.
  package func isClosed(at place: Int) -> Bool {
    let session = items[place]
    if isTimeUp || session.isTimedOut { return true }
    guard activity.settings.feedback == .immediate else { return false }
    // What a teacher marks has no second try: nothing here says what to change.
    if session.isCorrect || (session.isAnswered && !session.item.isGraded) { return true }
    guard let allowed = triesAllowed(at: place) else { return false }
    return session.tries.count >= allowed
  }

  /// Whether anything has shown which answers are right or wrong.
  package var revealsOutcomes: Bool { activity.settings.feedback == .immediate }
}
