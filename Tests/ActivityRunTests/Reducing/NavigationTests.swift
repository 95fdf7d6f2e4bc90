import Activities
import ActivityRun
import Testing

/// Skipping, going to items, and the way to the finish screen (design.md 7).
@Suite struct NavigationTests {
  @Test func `skipping goes on, and the item counts as skipped until it is answered`() throws {
    var run = try Conversation([SampleItem.choice(), SampleItem.trueFalse()])
    try run.pick(2)
    try run.act(.skipped)
    #expect(run.state.page == .item(1))
    #expect(run.state.items[0].isSkipped)
    #expect(run.state.items[0].draft == .picked([2], cursor: 2))
    #expect(run.state.skippedCount == 1)
    #expect(run.state.unansweredCount == 1)
    #expect(run.questions == [])
  }

  @Test func `where skipping is not allowed it says so`() throws {
    var run = try Conversation([SampleItem.info(), SampleItem.choice()]) {
      $0.allowSkipping = false
    }
    try run.act(.skipped)
    #expect(run.state.page == .item(1))
    try run.act(.skipped)
    #expect(run.state.page == .item(1))
    #expect(run.state.notice == .skippingNotAllowed)
    #expect(!run.state.items[1].isSkipped)
  }

  @Test func `an info item that is skipped was read: there is nothing to answer`() throws {
    var run = try Conversation([SampleItem.info(), SampleItem.choice()])
    try run.act(.skipped)
    try run.answer(1)
    try run.act(.continued)
    #expect(run.state.skippedCount == 0)
    try run.act(.finishRequested)
    #expect(run.state.page == .results)
  }

  @Test func `skipping the feedback of an item with tries left leaves it as it is`() throws {
    var run = try Conversation([SampleItem.choice(), SampleItem.trueFalse()]) {
      $0.itemAttempts = 2
    }
    try run.answer(0)
    try run.act(.skipped)
    #expect(run.state.page == .item(1))
    #expect(!run.state.items[0].isSkipped)
    #expect(run.state.answeredCount == 1)
  }

  @Test func `items come in order where navigation is linear`() throws {
    var run = try Conversation([SampleItem.choice(), SampleItem.trueFalse(), SampleItem.text()])
    try run.act(.itemChosen(2))
    #expect(run.state.page == .item(0))
    #expect(run.state.notice == .goingBackNotAllowed)
    try run.act(.skipped)
    try run.act(.itemChosen(0))
    #expect(run.state.page == .item(1))
    #expect(run.state.notice == .goingBackNotAllowed)
  }

  @Test func `skipped items can be answered from the finish screen, in linear navigation too`()
    throws
  {
    var run = try Conversation([SampleItem.choice(), SampleItem.trueFalse(), SampleItem.text()])
    try run.act(.skipped)
    try run.answer(0)
    try run.act(.continued)
    try run.act(.skipped)
    #expect(run.state.page == .finish)
    try run.act(.itemChosen(1))
    #expect(run.state.page == .finish)
    #expect(run.state.notice == .goingBackNotAllowed)
    try run.act(.itemChosen(0))
    #expect(run.state.page == .item(0))
    try run.answer(1)
    #expect(!run.state.items[0].isSkipped)
    try run.act(.continued)
    #expect(run.state.page == .finish)
    #expect(run.state.skippedCount == 1)
  }

  @Test func `any item can be chosen where navigation is free`() throws {
    var run = try Conversation([SampleItem.choice(), SampleItem.trueFalse(), SampleItem.text()]) {
      $0.navigation = .free
      $0.feedback = .end
    }
    try run.act(.itemChosen(2))
    #expect(run.state.page == .item(2))
    try run.type("Par")
    try run.act(.itemChosen(0))
    try run.answer(1)
    #expect(run.state.page == .item(1))
    try run.act(.itemChosen(2))
    #expect(run.state.items[2].draft == .text(TextField("Par")))
    try run.act(.itemChosen(0))
    #expect(run.state.items[0].draft == .picked([1], cursor: 1))
    #expect(run.state.unansweredCount == 2)
  }

  @Test func `choosing a closed item shows its feedback again`() throws {
    var run = try Conversation([SampleItem.choice(), SampleItem.trueFalse()]) {
      $0.navigation = .free
    }
    try run.answer(0)
    try run.act(.continued)
    try run.act(.itemChosen(0))
    #expect(run.state.page == .feedback(0))
    try run.act(.continued)
    #expect(run.state.page == .item(1))
  }

  @Test(arguments: [-1, 2, 99])
  func `a place without an item changes nothing`(place: Int) throws {
    var run = try Conversation([SampleItem.choice(), SampleItem.trueFalse()]) {
      $0.navigation = .free
    }
    try run.act(.itemChosen(place))
    #expect(run.state.page == .item(0))
    #expect(run.state.notice == nil)
  }

  @Test func `the list of items opens at the item that is up, and closes when one is chosen`()
    throws
  {
    var run = try Conversation([SampleItem.choice(), SampleItem.trueFalse(), SampleItem.text()]) {
      $0.navigation = .free
    }
    try run.act(.itemChosen(1))
    try run.act(.overlayOpened(.itemList))
    #expect(run.state.row == 1)
    try run.act(.rowHighlighted(2))
    #expect(run.state.row == 2)
    try run.act(.rowHighlighted(-1))
    #expect(run.state.row == 0)
    try run.act(.itemChosen(1))
    #expect(run.state.overlay == nil)
    #expect(run.state.page == .item(1))
    try run.act(.overlayOpened(.itemList))
    try run.act(.itemChosen(2))
    #expect(run.state.overlay == nil)
    #expect(run.state.page == .item(2))
  }

  @Test func `only as many items are asked as the file selects, and info is always shown`() throws {
    let graded = (0..<8).map { SampleItem.choice("q\($0)") }
    let run = try Conversation([SampleItem.info()] + graded) { $0.select = 3 }
    #expect(run.state.items.count == 4)
    #expect(run.state.gradedItems.count == 3)
    #expect(run.state.items[0].item == SampleItem.info())
  }
}
