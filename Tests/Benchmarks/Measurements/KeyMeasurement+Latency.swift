extension KeyMeasurement {
  /// From the press of a key to the end of the frame that answers it, beside dialog's arrow keys.
  var latencyRows: [ResultRow] {
    [("pick a choice", picking), ("type a letter", typing)].flatMap { name, presses in
      [
        ResultRow(
          "\(name) to its frame, median", presses.latencies.median, dialog.latencies.median, nil,
          unit: "ms",
          aims: [Aim("2 ms", isReached: presses.latencies.median <= 2)]),
        ResultRow(
          "\(name) to its frame, p99", presses.latencies.quantile(0.99),
          dialog.latencies.quantile(0.99), nil, unit: "ms",
          aims: [Aim("2 ms", isReached: presses.latencies.quantile(0.99) <= 2)]),
      ]
    }
  }
}
