import Caliper
import Testing

struct ActivityPlaceTests {
  @Test(arguments: [
    (ActivityPlace(subject: "Math", grade: 3), "Math/g3/lesson%201"),
    (ActivityPlace(subject: "Math", grade: -1), "Math/g-1/lesson%201"),
    (ActivityPlace(subject: "Math", grade: 3, code: "M-3"), "Math/g3/lesson%201"),
    (ActivityPlace(subject: "Math", code: "M/3"), "M%2F3/lesson%201"),
    (ActivityPlace(subject: "Social Studies"), "Social%20Studies/lesson%201"),
  ])
  func `makes the activity's id`(_ place: ActivityPlace, _ path: String) throws {
    let sensor = try #require(SensorURL("https://quiz.example.com/"))
    #expect(
      place.activityID(sensor: sensor, slug: "lesson 1")
        == "https://quiz.example.com/activities/\(path)")
  }

  @Test func `makes the ids of users and courses in the roster`() throws {
    let api = try #require(SensorURL("https://api.example.com"))
    let base = "https://api.example.com/ims/oneroster/rostering/v1p2"
    #expect(OneRosterURL.user(api: api, sourcedID: "u 1") == "\(base)/users/u%201")
    #expect(OneRosterURL.course(api: api, id: "c-1") == "\(base)/courses/c-1")
  }

  @Test func `names a course by code, else by subject and grade, else by subject`() {
    #expect(EventCourse.name(code: "M-3", subject: "Math", grade: 3) == "M-3")
    #expect(EventCourse.name(subject: "Math", grade: 3) == "Math G3")
    #expect(EventCourse.name(subject: "Math") == "Math")
  }
}
