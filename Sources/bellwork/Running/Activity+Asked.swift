import Activities

extension Activity {
  /// How many items a run asks: those drawn (`select`) and everything that is only read.
  var askedCount: Int {
    let answerable = askedItems.filter(\.isAnswerable).count
    return min(settings.select ?? answerable, answerable) + askedItems.count - answerable
  }
}
