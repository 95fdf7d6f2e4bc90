// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target: what the language calls upcoming is on, and a warning is an error.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
/// SQLite itself, for tests that count what a statement costs.
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// Golden files are found from the tests' own place, so that a test can rewrite them.
func tests(_ name: String, _ dependencies: [Target.Dependency], golden: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: golden, swiftSettings: strict)
}

let package = Package(
  name: "bellwork",
  products: [
    .executable(name: "bellwork", targets: ["bellwork"]),
    // For tests: loaded into the program, which it lets fail.
    .library(name: "CFaults", type: .dynamic, targets: ["CFaults"]),
    // For tests: keeps what the disk has for certain.
    .library(name: "CPowerCut", type: .dynamic, targets: ["CPowerCut"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // Core: values in, values out.
    module("Activities"),
    module("Engagement"),
    module("Caliper"),
    module("ActivityRun", ["Activities", "Engagement", "Caliper"]),
    module("Screen", ["Activities", "Engagement", "Caliper", "ActivityRun"]),

    // Service: what delivery needs, as protocols, and the emitter over them.
    module("EventDelivery", ["Caliper"]),

    // Shells: one outside thing each.
    // Opens libcurl when something is sent, and is not linked with it.
    .target(name: "CCurl"),
    module("Sinks", ["Caliper", "EventDelivery", "CCurl"]),
    module("Storage", ["ActivityRun", "Caliper", "EventDelivery", grdb]),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    module("Terminal", ["Screen", "CNcurses"]),
    .target(name: "CSignals"),

    .executableTarget(
      name: "bellwork",
      dependencies: [
        "Activities", "Engagement", "Caliper", "ActivityRun", "Screen", "EventDelivery", "Sinks",
        "Storage", "Terminal", "CSignals", argumentParser,
      ],
      swiftSettings: strict),

    // Tests.
    .target(name: "CFaults", path: "Tests/CFaults"),
    .target(
      name: "CPseudoTerminal", path: "Tests/CPseudoTerminal",
      linkerSettings: [.linkedLibrary("util")]),
    .target(
      name: "CVTerm", path: "Tests/CVTerm", linkerSettings: [.linkedLibrary("vterm")]),
    .target(
      name: "CPowerCut", path: "Tests/CPowerCut",
      // No Swift runtime comes with it: the shipped program has its own inside.
      linkerSettings: [.unsafeFlags(["-Xlinker", "--as-needed"])]),
    .target(
      name: "TestSupport", dependencies: ["CPseudoTerminal", "CVTerm"],
      path: "Tests/TestSupport", swiftSettings: strict),
    tests("ActivitiesTests", ["Activities", "TestSupport"]),
    tests("EngagementTests", ["Engagement", "TestSupport"]),
    tests("CaliperTests", ["Caliper", "TestSupport"]),
    tests(
      "ActivityRunTests", ["Activities", "Engagement", "Caliper", "ActivityRun", "TestSupport"],
      golden: ["Golden"]),
    tests(
      "ScreenTests",
      ["Activities", "Engagement", "Caliper", "ActivityRun", "Screen", "TestSupport"],
      golden: ["Golden"]),
    .executableTarget(
      name: "storage-fixture",
      dependencies: ["ActivityRun", "Caliper", "EventDelivery", "Storage"],
      path: "Tests/StorageFixture", swiftSettings: strict),
    tests(
      "DeliveryTests",
      [
        "Caliper", "EventDelivery", "Sinks", "Storage", "ActivityRun", "TestSupport",
        "storage-fixture", grdb, sqlite,
      ]),
    .executableTarget(
      name: "terminal-fixture", dependencies: ["Terminal", "Screen"],
      path: "Tests/TerminalFixture", swiftSettings: strict),
    tests("TerminalTests", ["Terminal", "Screen", "TestSupport", "terminal-fixture"]),
    tests("ArchitectureTests", ["Engagement", "Screen", "TestSupport"]),
    tests(
      "BellworkTests",
      [
        "Activities", "ActivityRun", "Caliper", "Engagement", "EventDelivery", "Screen", "Sinks",
        "Storage", "Terminal", "bellwork", "TestSupport", grdb,
      ],
      golden: ["Explaining/Golden", "Rehearsing/Golden", "Reporting/Golden", "Screens/Golden"]),
    .target(
      name: "BenchmarkTables", path: "Tests/BenchmarkTables", swiftSettings: strict),
    .executableTarget(
      name: "time-bench",
      dependencies: ["Activities", "Engagement", "Caliper", "ActivityRun", "BenchmarkTables"],
      path: "Tests/TimeBenchmarks", swiftSettings: strict),
    .executableTarget(
      name: "delivery-bench",
      dependencies: ["Caliper", "EventDelivery", "Storage", "BenchmarkTables", sqlite],
      path: "Tests/DeliveryBenchmarks", exclude: ["Peer"], swiftSettings: strict),
    .executableTarget(
      name: "bellwork-bench", dependencies: ["TestSupport"], path: "Tests/Benchmarks",
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
