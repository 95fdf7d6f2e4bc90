/// What `doctor` looks at, in the order of its report.
enum DoctorSection: String, CaseIterable, Sendable {
  case terminal, configuration, data, reports

  var title: String {
    switch self {
    case .terminal: "Terminal"
    case .configuration: "Configuration"
    case .data: "Data"
    case .reports: "Reports"
    }
  }
}
