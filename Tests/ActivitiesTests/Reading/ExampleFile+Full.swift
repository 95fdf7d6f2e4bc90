extension ExampleFile {
  /// Every part of an activity.
  static let full: [ExampleFile] = [
    ExampleFile(
      name: "full-activity",
      text: #"""
        {
          "$schema": "../activity-v1.schema.json",
          "bellwork": 1,
          "identifier": "sci-7-energy-03",
          "title": "Bell work: kinetic and potential energy",
          "description": "Five-minute warm-up for unit 3.",
          "instructions": "Work alone. You have two tries.",
          "language": "en-US",
          "subject": "Science",
          "grades": [
            "7"
          ],
          "course": {
            "title": "Physical Science 7",
            "identifier": "c-sci-7"
          },
          "unit": {
            "title": "Unit 3: Energy",
            "identifier": "c-sci-7-u3",
            "position": 3
          },
          "mastery": {
            "threshold": 0.9,
            "units": 1
          },
          "xp": 5,
          "estimatedMinutes": 5,
          "standards": [
            {
              "source": "NGSS",
              "identifiers": [
                "MS-PS3-1",
                "MS-PS3-2"
              ]
            }
          ],
          "tags": [
            "energy",
            "warm-up"
          ],
          "authors": [
            "R. Alvarez"
          ],
          "license": "CC-BY-4.0",
          "settings": {
            "shuffleItems": true,
            "shuffleChoices": true,
            "select": 3,
            "maxAttempts": 2,
            "itemAttempts": 2,
            "attemptPenalty": 0.5,
            "hintPenalty": 0.25,
            "passingScore": 0.8,
            "feedback": "immediate",
            "showCorrectResponse": "afterItem",
            "navigation": "free",
            "allowSkipping": true,
            "timeLimitSeconds": 420,
            "gradeAttempt": "highest"
          },
          "stimuli": {
            "coaster": {
              "title": "The roller coaster",
              "text": "A car of 500 kg stands at the top of a hill 20 m high. Take g = 10 m/s²."
            }
          },
          "items": [
            {
              "type": "choice",
              "identifier": "q1",
              "prompt": "Where is the kinetic energy largest?",
              "stimulus": "coaster",
              "choices": [
                "At the top",
                "Half way",
                "At the bottom"
              ],
              "correctResponse": "At the bottom"
            },
            {
              "type": "numeric",
              "identifier": "q2",
              "prompt": "How large is the potential energy at the top?",
              "stimulus": "coaster",
              "correctResponse": 100000,
              "tolerance": {
                "percent": 1
              },
              "unit": "J",
              "hints": [
                "E = m · g · h"
              ]
            },
            {
              "type": "trueFalse",
              "identifier": "q3",
              "prompt": "Energy can be lost for good.",
              "correctResponse": false
            },
            {
              "type": "textEntry",
              "identifier": "q4",
              "prompt": "Energy of motion is called ____ energy.",
              "correctResponse": "kinetic"
            }
          ],
          "translations": {
            "es": {
              "title": "Calentamiento: energía cinética y potencial",
              "items": {
                "q3": {
                  "prompt": "La energía se puede perder para siempre."
                }
              }
            }
          }
        }
        """#)
  ]
}
