/// Which modules may import which: arrows point down only.
enum ModuleGraph {
  /// For each module everything it may import, the system's modules included.
  static let allowed: [String: Set<String>] = [
    "Activities": core,
    "Engagement": core,
    "Caliper": core,
    "ActivityRun": core.union(["Activities", "Engagement", "Caliper"]),
    "Screen": core.union(["Activities", "Engagement", "Caliper", "ActivityRun"]),
    "EventDelivery": ["Caliper", "Foundation", "FoundationEssentials", "Glibc"],
    "Sinks": [
      "CCurl", "Caliper", "Dispatch", "EventDelivery", "Foundation", "FoundationEssentials",
      "Glibc", "Synchronization",
    ],
    "Storage": [
      "ActivityRun", "Caliper", "EventDelivery", "Foundation", "FoundationEssentials", "GRDB",
      "Glibc", "Synchronization",
    ],
    "Terminal": ["CNcurses", "Glibc", "Screen"],
    "bellwork": [
      "Activities", "ActivityRun", "ArgumentParser", "CSignals", "Caliper", "Engagement",
      "EventDelivery", "Foundation", "FoundationEssentials", "Glibc", "Screen", "Sinks", "Storage",
      "Synchronization", "Terminal",
    ],
  ]

  static let coreModules = ["Activities", "Engagement", "Caliper", "ActivityRun", "Screen"]

  /// Values in, values out: nothing of the system but text and number types.
  private static let core: Set<String> = ["FoundationEssentials"]
}
