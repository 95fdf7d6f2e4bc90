import Activities

extension ExtendedTextInteraction {
  /// How much is written against what is asked: `12 of 15 to 120 words`.
  func countWords(_ count: Int) -> String {
    switch (minWords, maxWords) {
    case (let minimum?, let maximum?) where minimum == maximum:
      "\(count) of \(NumberWords.count(minimum, "word"))"
    case (let minimum?, let maximum?): "\(count) of \(minimum) to \(maximum) words"
    case (let minimum?, nil): "\(count) of at least \(NumberWords.count(minimum, "word"))"
    case (nil, let maximum?): "\(count) of at most \(NumberWords.count(maximum, "word"))"
    case (nil, nil): NumberWords.count(count, "word")
    }
  }
}

extension ExtendedTextInteraction.Criterion {
  /// `Names the cause (2 points)`.
  var words: String {
    "\(text) (\(NumberWords.amount(of: points)))"
  }
}
