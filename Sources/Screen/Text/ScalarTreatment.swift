import Activities

/// What becomes of a scalar before it may be shown.
enum ScalarTreatment: Equatable {
  case keep
  /// Invisible, or it would make terminals disagree about widths.
  case drop
  /// It would act on the terminal instead of being shown, or its width is not known.
  case replace
  case newline, tab

  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E: self = .keep
    case 0x0A, 0x2028, 0x2029: self = .newline
    case 0x09: self = .tab
    case 0x00...0x1F, 0x7F...0x9F: self = .replace
    default: self = ScalarTreatment(ofPrintable: scalar)
    }
  }

  private init(ofPrintable scalar: Unicode.Scalar) {
    if ScalarTreatment.isDropped(scalar) {
      self = .drop
    } else {
      self = DisplayWidth(of: scalar) == .unknown ? .replace : .keep
    }
  }

  /// Format characters (joiners, bidi controls, zero-width spaces, tags), variation selectors and
  /// skin tones.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0000...0xE01EF: true
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x08E2: false
    default: scalar.properties.generalCategory == .format
    }
  }
}
