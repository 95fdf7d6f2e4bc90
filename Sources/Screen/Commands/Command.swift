/// Everything a student can ask for during a run; `CommandTable` has a row for each.
package enum Command: String, CaseIterable, Sendable {
  case pick, pickTrue, pickFalse
  case moveUp, moveDown, tick
  case confirm, handIn
  case previousPart, nextPart
  case previousItem, nextItem
  case undo, hint, skip, itemList
  case passage, openMedia
  case pause, away
  case eventViewer
  case pageUp, pageDown, toStart, toEnd
  case redoWrong
  case help, back, redraw, suspend, quit
}
