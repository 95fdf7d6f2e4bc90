import ActivityRun
import ArgumentParser

/// A value of `--by`: one dimension, or several with commas between them.
struct DimensionList: ExpressibleByArgument {
  var dimensions: [ReportDimension]

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    dimensions = names.compactMap { ReportDimension(rawValue: String($0)) }
    guard dimensions.count == names.count else { return nil }
  }

  static var allValueStrings: [String] { ReportDimension.allCases.map(\.rawValue) }
}
