/// What reading one value gave: the value, unless it could not be made sense of, and the findings.
package struct ValueReading<Value> {
  package var value: Value?
  package var findings: [Finding]

  package init(_ value: Value?, _ findings: [Finding]) {
    self.value = value
    self.findings = findings
  }
}
