/// A part of a whole in millionths, half up, on integers.
enum ShareMillionths {
  /// `whole` is above 0 and `part` is 0 to `whole`.
  static func of(_ part: Int64, in whole: Int64) -> Int {
    // Above 2^40 the product could leave 64 bits; a millionth is far coarser than what is cut off.
    let cut: Int64 = whole >= 1 << 40 ? 1 << 20 : 1
    return Int((2_000_000 * (part / cut) + whole / cut) / (2 * (whole / cut)))
  }
}
