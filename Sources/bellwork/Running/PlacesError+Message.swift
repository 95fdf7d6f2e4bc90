extension PlacesError {
  var message: String {
    switch self {
    case .noHome(let variable):
      "bellwork: there is no place for its files; set HOME or \(variable) to an absolute path"
    }
  }
}
