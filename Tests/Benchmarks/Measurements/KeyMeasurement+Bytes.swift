extension KeyMeasurement {
  /// Bytes a key press sends over the line; the median, as now and then a tick of the clock is in.
  var byteRows: [ResultRow] {
    [
      ResultRow(
        "bytes written for a pick", picking.bytes.median, dialog.bytes.median, nil, unit: "B"),
      ResultRow(
        "bytes written for a letter", typing.bytes.median, dialog.bytes.median, nil, unit: "B"),
    ]
  }
}
