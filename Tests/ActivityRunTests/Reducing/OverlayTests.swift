import Activities
import ActivityRun
import Engagement
import Testing

/// Help and the event viewer are aside; lists and dialogs are not.
@Suite struct OverlayTests {
  @Test(arguments: [Overlay.help, .eventViewer, .eventJSON])
  func `help and the event viewer count as active for 20 s, then as waste`(overlay: Overlay) throws
  {
    var run = try Conversation([SampleItem.choice(estimatedSeconds: 120)])
    try run.at(5_000, .overlayOpened(overlay))
    try run.at(32_000, .overlayClosed)
    try run.at(40_000, .ticked)
    #expect(run.state.tracker.totals[.aside] == 7_000)
    #expect(run.state.tracker.totals[.active] == 33_000)
  }

  @Test(arguments: [Overlay.passage, .itemList, .quitDialog, .unansweredDialog])
  func `lists and dialogs are part of the work`(overlay: Overlay) throws {
    var run = try Conversation([SampleItem.choice(estimatedSeconds: 120)])
    try run.at(5_000, .overlayOpened(overlay))
    #expect(run.state.overlay == overlay)
    try run.at(50_000, .overlayClosed)
    #expect(run.state.tracker.totals[.active] == 50_000)
    #expect(run.state.overlay == nil)
  }

  @Test func `to see what is sent in another form is the same opening, from its end`() throws {
    var run = try Conversation([SampleItem.choice(estimatedSeconds: 120)])
    try run.at(0, .overlayOpened(.eventViewer))
    #expect(run.state.scroll == .max)
    try run.at(15_000, .overlayOpened(.eventJSON))
    #expect(run.state.overlay == .eventJSON)
    try run.at(25_000, .overlayOpened(.eventViewer))
    try run.at(30_000, .overlayClosed)
    #expect(run.state.tracker.totals[.aside] == 10_000)
    #expect(run.state.scroll == 0)
  }

  @Test func `a dialog over help ends what is aside`() throws {
    var run = try Conversation([SampleItem.choice(estimatedSeconds: 120)])
    try run.at(0, .overlayOpened(.help))
    try run.at(30_000, .overlayOpened(.quitDialog))
    try run.at(60_000, .ticked)
    #expect(run.state.tracker.totals[.aside] == 10_000)
  }

  @Test func `what closes an overlay by going elsewhere ends what is aside too`() throws {
    var run = try Conversation([SampleItem.choice(estimatedSeconds: 120), SampleItem.text()]) {
      $0.navigation = .free
    }
    try run.act(.overlayOpened(.help))
    try run.act(.itemChosen(1))
    #expect(run.state.overlay == nil)
    #expect(run.state.tracker.conditions.asideOpenedAt == nil)
  }

  @Test func `opening starts at the top, and text scrolls from 0`() throws {
    var run = try Conversation([SampleItem.choice()])
    try run.act(.scrolled(to: 4))
    #expect(run.state.scroll == 4)
    try run.act(.overlayOpened(.help))
    #expect(run.state.scroll == 0)
    try run.act(.scrolled(to: -3))
    #expect(run.state.scroll == 0)
    try run.act(.scrolled(to: 9))
    try run.act(.overlayClosed)
    #expect(run.state.scroll == 0)
  }
}
