package import Activities

/// What has changed in an activity file since a run began with it.
package struct ActivityChange: Equatable, Sendable {
  package var newItems = 0
  package var changedItems = 0
  package var removedItems = 0
  /// Anything besides the items: title, settings, stimuli.
  package var changesRest = false

  /// `nil` where both say the same.
  package init?(from old: Activity, to new: Activity) {
    guard old != new else { return nil }
    let before = Dictionary(old.items.map { ($0.identifier, $0) }) { first, _ in first }
    let after = Dictionary(new.items.map { ($0.identifier, $0) }) { first, _ in first }
    newItems = after.keys.filter { before[$0] == nil }.count
    removedItems = before.keys.filter { after[$0] == nil }.count
    changedItems = after.filter { before[$0.key] != nil && before[$0.key] != $0.value }.count
    var (restBefore, restAfter) = (old, new)
    restBefore.items = []
    restAfter.items = []
    changesRest = restBefore != restAfter
  }
}
