/// What is wrong with an activity as a whole.
package enum ActivityFact: Equatable, Sendable {
  case versionNotSupported(String)
  case repeatedIdentifier(String, first: Int)
  case unknownStimulus(String, near: String?, known: [String])
  case unusedStimulus(String)
  case selectTooLarge(Int, items: Int)
  case estimateFarOff(stated: Double, expected: Double)
}
