import TestSupport

/// What happens to a program's calls that change files in its data folder; `CFaults` carries it out.
///
/// Calls count from 1, over all threads. A tracer that injects faults (strace) counts for each thread
/// by itself, so that which call is the seventh is chance in a program of several.
struct FaultPlan: CustomStringConvertible {
  enum Action {
    /// Killed before the call.
    case kill
    /// Killed in the middle of a write, or right behind another call.
    case tear
    case fail(Int32)
    case delay(milliseconds: Int)
  }

  var action: Action?
  var first = 1
  /// The last call it happens to; `nil` is all that follow.
  var last: Int?
  /// Only calls of these names; all where there are none.
  var names: [String] = []
  /// Only while this file is there.
  var condition: String?
  /// A file that gets a line for each call.
  var log: String?
  /// Standard input is read line by line, and each line takes so long by all clocks.
  var lineMilliseconds: Int?

  /// The variables that carry it out in a program whose data is in this folder.
  func environment(folder: String) throws -> [String: String] {
    var variables = [
      "LD_PRELOAD": try builtProduct(named: "libCFaults.so"), "BELLWORK_FAULT_FOLDER": folder,
      "BELLWORK_FAULT_FIRST": "\(first)",
    ]
    variables["BELLWORK_FAULT"] = action.map(FaultPlan.text)
    variables["BELLWORK_FAULT_LAST"] = last.map(String.init)
    variables["BELLWORK_FAULT_CALLS"] = names.isEmpty ? nil : names.joined(separator: ",")
    variables["BELLWORK_FAULT_WHILE"] = condition
    variables["BELLWORK_FAULT_LOG"] = log
    variables["BELLWORK_LINE_MILLISECONDS"] = lineMilliseconds.map(String.init)
    return variables
  }

  private static func text(_ action: Action) -> String {
    switch action {
    case .kill: "kill"
    case .tear: "tear"
    case .fail(let code): "error=\(code)"
    case .delay(let milliseconds): "delay=\(milliseconds)"
    }
  }

  var description: String {
    let what = action.map(FaultPlan.text) ?? "nothing"
    return "\(what) at call \(first)\(last == nil ? " and all that follow" : "")"
  }
}
