extension CommandTable {
  /// The table for the README.
  package static var markdown: String {
    let lines = rows.map { row in
      "| \(KeyNames.text(row.keys, range: "…", mark: "`")) | \(row.help) |"
    }
    return (["| key | does |", "|---|---|"] + lines).joined(separator: "\n") + "\n"
  }
}
