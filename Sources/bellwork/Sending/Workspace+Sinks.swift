import Activities

extension Workspace {
  var writesEventsToOutput: Bool {
    (config.sinks ?? []).contains { if case .standardOutput = $0 { true } else { false } }
  }

  /// The same with one sink alone; with all where no name is given.
  ///
  /// - Throws: `CommandFailure` where no sink has this name.
  func only(_ name: String?) throws -> Workspace {
    guard let name else { return self }
    let configs = SinkFactory(places: places, config: config).configs
    guard let chosen = configs.first(where: { $0.name == name }) else {
      let names = configs.map { "\"\($0.name)\"" }.joined(separator: ", ")
      throw CommandFailure(
        status: .usage,
        message: "bellwork: "
          + Printable.clean("there is no sink \"\(name)\"; there are: \(names)"))
    }
    var workspace = self
    workspace.config.sinks = [chosen]
    workspace.config.adHocSinks = []
    return workspace
  }
}
