/// Writes problems as workflow commands, which GitHub shows beside the lines they are about.
package enum ProblemGitHub {
  /// `::error file=…,line=…,col=…,title=…::message`, with GitHub's percent escapes.
  package static func line(_ record: ProblemRecord) -> String {
    let properties = [
      ("file", record.file), ("line", String(record.line)), ("col", String(record.column)),
      ("title", record.code),
    ]
    let list = properties.map { "\($0.0)=\(property($0.1))" }.joined(separator: ",")
    let message = [record.message, record.suggestion].compactMap(\.self).joined(separator: "; ")
    return "::\(command(record.level)) \(list)::\(data(message))"
  }

  private static func command(_ level: ProblemLevel) -> String {
    switch level {
    case .error: "error"
    case .warning: "warning"
    case .hint: "notice"
    }
  }

  private static func property(_ text: String) -> String {
    data(text).map { $0 == ":" ? "%3A" : $0 == "," ? "%2C" : String($0) }.joined()
  }

  private static func data(_ text: String) -> String {
    Printable.clean(text, keepingLines: true)
      .map { $0 == "%" ? "%25" : $0 == "\n" ? "%0A" : String($0) }.joined()
  }
}
