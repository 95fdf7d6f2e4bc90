import Activities
import Caliper

extension TimebackConfig {
  /// Where none is configured (design.md 6).
  private static let fallbackSensor = "https://bellwork.invalid"

  /// The sensor that the events of an activity name.
  func sensor(of activity: Activity) -> SensorURL {
    let course = course(of: activity)
    return SensorURL.resolved(
      course: course?.sensor, root: sensor, launchURL: course?.launchURL ?? launchURL)
      ?? TimebackConfig.fallback
  }

  /// The sensor of the application, whatever the activity.
  var ownSensor: SensorURL {
    SensorURL.resolved(root: sensor, launchURL: launchURL) ?? TimebackConfig.fallback
  }

  private static var fallback: SensorURL {
    guard let fallback = SensorURL(fallbackSensor) else {
      preconditionFailure("the fallback sensor is a URL")
    }
    return fallback
  }
}
