/// The themes a person can choose among.
package enum ThemeName: String, CaseIterable, Sendable {
  case auto, dark, light, mono
  case highContrast = "high-contrast"

  package var theme: Theme {
    switch self {
    case .auto: .auto
    case .dark: .dark
    case .light: .light
    case .mono: .mono
    case .highContrast: .highContrast
    }
  }

  /// This theme where it has no colours, else the one that stands in for it.
  package var withoutColors: ThemeName { theme.hasColors ? .mono : self }
}
