/// What a page shows between the rules, before it has its place.
enum PageContent: Equatable {
  /// One text that the student scrolls.
  case flow(TextColumn)
  /// One list that follows its chosen row.
  case list(TextColumn)
  /// A text above that the student scrolls, and below it what is answered, always in sight.
  case stacked(above: TextColumn, below: TextColumn)
  /// A passage on the left that the student scrolls; the item on the right.
  case beside(passage: TextColumn, above: TextColumn, below: TextColumn)
  /// A text that follows its cursor until the student scrolls it, and below it what one picks from.
  case following(main: TextColumn, below: TextColumn)
  /// The same, with a passage on the left.
  case followingBeside(passage: TextColumn, main: TextColumn, below: TextColumn)
}
