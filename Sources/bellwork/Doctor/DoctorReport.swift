/// All that `doctor` found.
struct DoctorReport: Equatable, Sendable {
  var findings: [DoctorFinding]

  /// The status of the first problem; `ok` where there is none.
  var status: ExitStatus {
    for finding in findings {
      if case .problem(let status) = finding.level { return status }
    }
    return .ok
  }
}
