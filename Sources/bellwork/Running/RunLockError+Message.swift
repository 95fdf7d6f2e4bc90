extension RunLockError {
  var message: String {
    switch self {
    case .held(let process):
      "bellwork: this run is open in another terminal"
        + (process.map { " (process \($0))" } ?? "") + "; go on there, or leave it there first"
    }
  }
}
