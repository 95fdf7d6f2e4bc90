/// What Caliper 1.2 lets an entity say, by its type: the part of it that surroundings of a run need.
package enum EntityShape {
  package enum Property: Equatable, Sendable {
    case text
    /// A time of the wire.
    case instant
    case words([String])
    /// A list of roles, each with a part of its own behind `#` where it has one.
    case roles
    /// An IRI, or an entity of one of these types.
    case entity([String])
    /// An object with anything in it.
    case open
  }

  package static let organizations = ["Organization", "Group", "CourseOffering", "CourseSection"]
  package static let persons = ["Person", "TimebackUser"]
  package static let resources = [
    "Assessment", "AssessmentItem", "AssignableDigitalResource", "Chapter", "DigitalResource",
    "DigitalResourceCollection", "Document", "Frame", "Link", "LtiLink", "MediaLocation", "Page",
    "SoftwareApplication", "WebPage",
  ]

  package static let roles = [
    "Administrator", "ContentDeveloper", "Instructor", "Learner", "Manager", "Member", "Mentor",
    "Officer",
  ]

  /// The properties of a type besides `id` and `type`; those of any entity for a type not known here.
  package static func properties(of type: String?) -> [String: Property] {
    any.merging(type.flatMap { own[$0] } ?? [:]) { $1 }
  }

  private static let any: [String: Property] = [
    "name": .text, "description": .text, "dateCreated": .instant, "dateModified": .instant,
    "extensions": .open,
  ]

  private static let course: [String: Property] = [
    "courseNumber": .text, "academicSession": .text, "subOrganizationOf": .entity(organizations),
  ]

  private static let resource: [String: Property] = [
    "isPartOf": .entity(resources), "mediaType": .text, "version": .text,
    "datePublished": .instant,
  ]

  private static let own: [String: [String: Property]] = {
    var own: [String: [String: Property]] = [
      "Organization": ["subOrganizationOf": .entity(organizations)],
      "Group": ["subOrganizationOf": .entity(organizations)],
      "CourseOffering": course,
      "CourseSection": course.merging(["category": .text]) { $1 },
      "TimebackUser": [
        "email": .text, "role": .words(["student", "teacher", "admin", "guide"]),
      ],
      "Membership": [
        "member": .entity(persons), "organization": .entity(organizations), "roles": .roles,
        "status": .words(["Active", "Inactive"]),
      ],
      "LtiSession": [
        "user": .entity(persons), "client": .entity(["SoftwareApplication"]),
        "messageParameters": .open, "startedAtTime": .instant, "endedAtTime": .instant,
        "duration": .text,
      ],
    ]
    for type in resources { own[type] = resource }
    own["SoftwareApplication"] = [
      "version": .text, "host": .text, "ipAddress": .text, "userAgent": .text,
    ]
    return own
  }()
}
