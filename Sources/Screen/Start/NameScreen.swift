import ActivityRun
import Caliper

/// Asks for the student's name, or their email.
package enum NameScreen {

  package static func frame(
    of model: NameModel, size: Size, appearance: Appearance = .unicode
  ) -> Frame {
    guard ScreenLayout.isLargeEnough(size) else {
      return TooSmallPage.frame(size: size, appearance: appearance)
    }
    let layout = ScreenLayout(size: size)
    let content = content(of: model, layout, appearance.glyphs)
    let screen = ScreenFrame(
      title: StyledText("bellwork", .title), place: .empty,
      regions: layout.regions(of: content, scroll: 0),
      status: StyledText(model.problem ?? "", .notice),
      footer: [
        FooterEntry(key: "Enter", word: model.enterWord),
        FooterEntry(.quit, isTyping: true),
      ])
    return screen.frame(layout: layout, appearance: appearance)
  }

  /// The meaning of a key; Esc does nothing, so that no typed text is lost.
  package static func meaning(of key: Key, in model: NameModel, size: Size) -> NameMeaning {
    switch key {
    case .function(10), .control("c"): return .leave
    case .control("l"): return .redraw
    case .control("z"): return .suspend
    default: break
    }
    guard ScreenLayout.isLargeEnough(size) else { return .nothing }
    if key == .enter { return confirmed(model) }
    return TextKeys.edit(for: key).map { edited(model, $0) } ?? .nothing
  }

  /// The meaning of a pasted text: it is typed, as one line.
  package static func meaning(ofPaste text: String, in model: NameModel) -> NameMeaning {
    TextKeys.insertion(text).map { edited(model, $0) } ?? .nothing
  }

  private static func edited(_ model: NameModel, _ edit: TextEdit) -> NameMeaning {
    var changed = model
    changed.field.apply(edit)
    changed.problem = nil
    return .updated(changed)
  }

  private static func confirmed(_ model: NameModel) -> NameMeaning {
    let characters = model.field.characters.drop(while: \.isWhitespace)
    let end = characters.lastIndex { !$0.isWhitespace }
    let text = end.map { String(characters[...$0]) } ?? ""
    var changed = model
    switch model.asked {
    case .name:
      guard !text.isEmpty else {
        changed.problem = "type your name first"
        return .updated(changed)
      }
      return .named(String(text.prefix(NameModel.longestName)))
    case .email:
      guard text.isEmpty || EmailText.isAddress(text) else {
        changed.problem = "an email looks like name@school.org"
        return .updated(changed)
      }
      return .named(text)
    }
  }

  private static func content(
    of model: NameModel, _ layout: ScreenLayout, _ glyphs: Glyphs
  ) -> PageContent {
    var column = TextColumn(width: layout.textWidth, glyphs: glyphs)
    column.append(model.question, .heading)
    column.gapIfRoomy(layout)
    let label = model.label
    let view = FieldView(
      model.field, minimum: 24, maximum: column.width - Graphemes.width(of: label))
    column.append(lines: [StyledText(label) + StyledText(view.text, .field)], field: view)
    column.gapIfRoomy(layout)
    column.append(model.explanation, .muted)
    return .list(column)
  }
}
