import Activities
import Caliper

extension TimebackConfig {
  /// Where none is configured (design.md 6).
  static let fallbackSensor: SensorURL = {
    guard let fallback = SensorURL("https://bellwork.invalid") else {
      preconditionFailure("the fallback sensor is a URL")
    }
    return fallback
  }()

  /// The sensor that the events of an activity name.
  func sensor(of activity: Activity) -> SensorURL {
    (course(of: activity)?.sensor ?? sensor)?.url ?? TimebackConfig.fallbackSensor
  }

  /// The sensor of the application, whatever the activity.
  var ownSensor: SensorURL { sensor?.url ?? TimebackConfig.fallbackSensor }
}
