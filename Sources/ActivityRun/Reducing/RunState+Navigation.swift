import Activities
import Engagement

extension RunState {
  /// To the next item that was neither answered nor skipped, else to the finish screen.
  mutating func goOn(from place: Int, at now: Int64) -> [RunEffect] {
    let next = items.indices.first { $0 > place && items[$0].isUntouched }
    return show(next.map(Page.item) ?? .finish, at: now)
  }

  mutating func skip(at now: Int64) -> [RunEffect] {
    switch page {
    case .item(let place):
      guard activity.settings.allowSkipping || !items[place].item.isAnswerable else {
        notice = .skippingNotAllowed
        return []
      }
      if !items[place].item.isAnswerable {
        items[place].isRead = true
      } else if !items[place].isAnswered {
        items[place].isSkipped = true
        noteSkipped(at: place, now)
      }
      return Self.sealed(tracker.itemLeft(at: now)) + goOn(from: place, at: now)
    case .feedback(let place): return goOn(from: place, at: now)
    case .finish, .results: return []
    }
  }

  /// To an item of the student's choice: any where navigation is free, else, from the finish
  /// screen, one that has no answer yet.
  mutating func goTo(_ place: Int, at now: Int64) -> [RunEffect] {
    guard page != .results, items.indices.contains(place) else { return [] }
    let isFree = activity.settings.navigation == .free
    guard isFree || (page == .finish && !items[place].isAnswered) || self.place == place else {
      notice = .goingBackNotAllowed
      return []
    }
    let effects = closeOverlay(at: now)
    if self.place == place { return effects }
    let isReview = isClosed(at: place) && items[place].item.isAnswerable
    guard !isReview || revealsOutcomes else {
      notice = .timeIsUp
      return effects
    }
    return effects + Self.sealed(tracker.itemLeft(at: now))
      + show(isReview ? .feedback(place) : .item(place), at: now)
  }

  mutating func open(_ overlay: Overlay, at now: Int64) -> [RunEffect] {
    let effects = overlay.isForm(of: self.overlay) ? [] : closeOverlay(at: now)
    self.overlay = overlay
    row = overlay == .itemList ? (place ?? 0) : 0
    // What is sent goes on below: its end is up, and stays so until one scrolls.
    scroll = overlay.isForm(of: .eventViewer) ? .max : 0
    return effects + (overlay.isAside ? Self.sealed(tracker.asideOpened(at: now)) : [])
  }

  mutating func closeOverlay(at now: Int64) -> [RunEffect] {
    overlay = nil
    row = 0
    scroll = 0
    return Self.sealed(tracker.asideClosed(at: now))
  }
}
