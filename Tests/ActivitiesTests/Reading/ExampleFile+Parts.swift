extension ExampleFile {
  /// The types whose answers have parts, or are marked by the student.
  static let parts: [ExampleFile] = [
    ExampleFile(
      name: "match",
      text: #"""
        {
          "$schema": "../activity-v1.schema.json",
          "bellwork": 1,
          "title": "Capitals",
          "subject": "Social Studies",
          "grades": [
            "4"
          ],
          "items": [
            {
              "type": "match",
              "identifier": "capitals",
              "prompt": "Match the country with its capital.",
              "pairs": [
                {
                  "left": "Canada",
                  "right": "Ottawa"
                },
                {
                  "left": "Italy",
                  "right": "Rome"
                },
                {
                  "left": "Japan",
                  "right": "Tokyo",
                  "feedback": "Kyoto was the capital until 1868."
                }
              ],
              "distractors": [
                "Toronto",
                "Kyoto"
              ],
              "maxScore": 3
            },
            {
              "type": "match",
              "identifier": "sort",
              "prompt": "Sort into living and not living.",
              "pairs": [
                {
                  "left": "oak",
                  "right": "living"
                },
                {
                  "left": "river",
                  "right": "not living"
                },
                {
                  "left": "yeast",
                  "right": "living"
                }
              ],
              "scoring": "allOrNothing"
            }
          ]
        }
        """#),
    ExampleFile(
      name: "order",
      text: #"""
        {
          "$schema": "../activity-v1.schema.json",
          "bellwork": 1,
          "title": "In order",
          "subject": "Math",
          "grades": [
            "4"
          ],
          "items": [
            {
              "type": "order",
              "identifier": "fractions",
              "prompt": "Order from smallest to largest.",
              "choices": [
                "1/4",
                "1/3",
                "1/2",
                "2/3"
              ],
              "labels": {
                "first": "smallest",
                "last": "largest"
              },
              "scoring": "partial",
              "maxScore": 3
            }
          ]
        }
        """#),
    ExampleFile(
      name: "cloze",
      text: #"""
        {
          "$schema": "../activity-v1.schema.json",
          "bellwork": 1,
          "title": "Water cycle",
          "subject": "Science",
          "grades": [
            "5"
          ],
          "items": [
            {
              "type": "cloze",
              "identifier": "cycle",
              "prompt": "Fill in the gaps.",
              "text": "The Sun heats water until it {{a}}. At sea level it boils at {{b}} °C. High up, vapour turns into {{c}}. Rain is one form of {{d}}.",
              "gaps": {
                "a": {
                  "correctResponse": [
                    "evaporates",
                    "turns into vapour"
                  ],
                  "compare": {
                    "maxTypos": 1
                  }
                },
                "b": {
                  "type": "numeric",
                  "correctResponse": 100,
                  "tolerance": 1
                },
                "c": {
                  "type": "choice",
                  "choices": [
                    "clouds",
                    "rocks",
                    "salt"
                  ],
                  "correctResponse": "clouds"
                },
                "d": {
                  "type": "bank",
                  "correctResponse": "precipitation"
                }
              },
              "bank": [
                "precipitation",
                "condensation",
                "erosion"
              ],
              "maxScore": 4
            },
            {
              "type": "cloze",
              "identifier": "short",
              "text": "{{one}} plus {{one2}} is {{two}}.",
              "gaps": {
                "one": "one",
                "one2": "one",
                "two": "two"
              }
            }
          ]
        }
        """#),
    ExampleFile(
      name: "selectText",
      text: #"""
        {
          "$schema": "../activity-v1.schema.json",
          "bellwork": 1,
          "title": "Find the verbs",
          "subject": "Language",
          "grades": [
            "3"
          ],
          "items": [
            {
              "type": "selectText",
              "identifier": "verbs",
              "prompt": "Mark the verbs.",
              "text": "The [[dog]] [[ran]] across the [[road]] and [[barked]].",
              "correctResponse": [
                "ran",
                "barked"
              ],
              "scoring": "partial"
            }
          ]
        }
        """#),
    ExampleFile(
      name: "extendedText",
      text: #"""
        {
          "$schema": "../activity-v1.schema.json",
          "bellwork": 1,
          "title": "Exit ticket",
          "subject": "Writing",
          "grades": [
            "7"
          ],
          "items": [
            {
              "type": "extendedText",
              "identifier": "why",
              "prompt": "Why do we have seasons? Write two or three sentences.",
              "minWords": 15,
              "maxWords": 120,
              "lines": 6,
              "grading": "self",
              "sampleAnswer": "The Earth's axis is tilted, so in summer our half leans towards the Sun.",
              "rubric": [
                {
                  "criterion": "Names the tilt of the axis",
                  "points": 1
                },
                {
                  "criterion": "Says that distance is not the cause",
                  "points": 1
                }
              ],
              "maxScore": 2
            }
          ]
        }
        """#),
    ExampleFile(
      name: "flashcard",
      text: #"""
        {
          "$schema": "../activity-v1.schema.json",
          "bellwork": 1,
          "title": "Spanish: the house",
          "subject": "Vocabulary",
          "grades": [
            "8"
          ],
          "language": "en-US",
          "items": [
            {
              "type": "flashcard",
              "identifier": "window",
              "prompt": "la ventana",
              "back": "the window",
              "reverse": true,
              "language": "es"
            }
          ]
        }
        """#),
  ]
}
