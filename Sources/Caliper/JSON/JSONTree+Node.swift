extension JSONTree {
  /// Where one value lies.
  ///
  /// Small, for there is one for every dozen bytes of an event.
  struct Node {
    let kind: Kind
    /// A string without an escape: its bytes are its text.
    var isPlain = true
    private let first: Int32
    private var afterLast: Int32
    private var following: Int32

    /// Places in a text are below this.
    static let limit = Int(Int32.max)

    init(kind: Kind, start: Int, end: Int, next: Int) {
      self.kind = kind
      first = Int32(start)
      afterLast = Int32(end)
      following = Int32(next)
    }

    /// The value's first byte; of a string the one behind the quote.
    var start: Int { Int(first) }

    /// The byte after the value's last; of a string the closing quote.
    var end: Int {
      get { Int(afterLast) }
      set { afterLast = Int32(newValue) }
    }

    /// Which node comes after this one and all that is in it.
    var next: Int {
      get { Int(following) }
      set { following = Int32(newValue) }
    }
  }
}
