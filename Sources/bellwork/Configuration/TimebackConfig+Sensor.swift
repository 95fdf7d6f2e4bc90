import Activities
import Caliper

extension TimebackConfig {
  /// Where none is configured (design.md 6).
  private static let fallbackSensor = "https://bellwork.invalid"

  /// The sensor that the events of an activity name.
  func sensor(of activity: Activity) -> SensorURL {
    let course = course(of: activity)
    let given = SensorURL.resolved(
      course: course?.sensor, root: sensor, launchURL: course?.launchURL ?? launchURL)
    if let given { return given }
    guard let fallback = SensorURL(TimebackConfig.fallbackSensor) else {
      preconditionFailure("the fallback sensor is a URL")
    }
    return fallback
  }
}
