/// Timeback's subjects (timeback.md A.4.1); the raw value is the wire's spelling.
package enum Subject: String, CaseIterable, Sendable, Codable {
  case reading = "Reading"
  case language = "Language"
  case vocabulary = "Vocabulary"
  case socialStudies = "Social Studies"
  case writing = "Writing"
  case science = "Science"
  case fastMath = "FastMath"
  case math = "Math"
  case none = "None"
  case other = "Other"
}
