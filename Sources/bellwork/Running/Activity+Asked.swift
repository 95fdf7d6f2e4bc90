import Activities

extension Activity {
  /// How many items a run asks: those drawn (`select`) and everything that is only read.
  var askedCount: Int {
    let graded = items.filter(\.isGraded).count
    return min(settings.select ?? graded, graded) + items.count - graded
  }
}
