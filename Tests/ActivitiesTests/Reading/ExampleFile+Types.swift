extension ExampleFile {
  /// The types with one answer, and the one that is read.
  static let types: [ExampleFile] = [
    ExampleFile(
      name: "choice",
      text: #"""
        {
          "$schema": "../activity-v1.schema.json",
          "bellwork": 1,
          "title": "Warm-up: planets",
          "subject": "Science",
          "grades": [
            "6"
          ],
          "language": "en-US",
          "items": [
            {
              "type": "choice",
              "identifier": "hottest",
              "prompt": "Which planet is the hottest?",
              "choices": [
                "Mercury",
                "Venus",
                "Mars",
                "Jupiter"
              ],
              "correctResponse": "Venus"
            },
            {
              "type": "choice",
              "identifier": "hottest-long",
              "prompt": "Which planet is the **hottest**?",
              "choices": [
                {
                  "identifier": "A",
                  "text": "Mercury",
                  "feedback": "Closest to the Sun, but it has no air to hold the heat."
                },
                {
                  "identifier": "B",
                  "text": "Venus",
                  "correct": true,
                  "feedback": "Yes: its thick air traps the heat."
                },
                {
                  "identifier": "C",
                  "text": "Mars",
                  "score": 0
                },
                {
                  "identifier": "D",
                  "text": "None of these",
                  "fixed": true
                }
              ],
              "shuffle": true,
              "maxScore": 2,
              "hints": [
                "Think of a greenhouse.",
                "It is not the one nearest the Sun."
              ],
              "feedback": {
                "general": "Carbon dioxide makes Venus about 465 °C."
              },
              "difficulty": "medium",
              "standards": [
                {
                  "source": "NGSS",
                  "identifiers": [
                    "MS-ESS1-3"
                  ]
                }
              ],
              "tags": [
                "space"
              ],
              "estimatedSeconds": 30
            }
          ]
        }
        """#),
    ExampleFile(
      name: "choice-multiple",
      text: #"""
        {
          "$schema": "../activity-v1.schema.json",
          "bellwork": 1,
          "title": "Mammals",
          "subject": "Science",
          "grades": [
            "4"
          ],
          "items": [
            {
              "type": "choice",
              "identifier": "mammals",
              "prompt": "Which of these are mammals? Pick all.",
              "multiple": true,
              "scoring": "partial",
              "choices": [
                {
                  "text": "Whale",
                  "correct": true
                },
                {
                  "text": "Shark",
                  "feedback": "A shark is a fish."
                },
                {
                  "text": "Bat",
                  "correct": true
                },
                {
                  "text": "Penguin"
                }
              ],
              "minChoices": 1,
              "maxScore": 2
            }
          ]
        }
        """#),
    ExampleFile(
      name: "trueFalse",
      text: #"""
        {
          "$schema": "../activity-v1.schema.json",
          "bellwork": 1,
          "title": "True or false",
          "subject": "Science",
          "grades": [
            "3"
          ],
          "items": [
            {
              "type": "trueFalse",
              "identifier": "sun-star",
              "prompt": "The Sun is a star.",
              "correctResponse": true,
              "feedback": {
                "incorrect": "It is the star nearest to us."
              }
            }
          ]
        }
        """#),
    ExampleFile(
      name: "textEntry",
      text: #"""
        {
          "$schema": "../activity-v1.schema.json",
          "bellwork": 1,
          "title": "Fill the gap",
          "subject": "Reading",
          "grades": [
            "9"
          ],
          "items": [
            {
              "type": "textEntry",
              "identifier": "capital-fr",
              "prompt": "The capital of France is ____.",
              "correctResponse": "Paris"
            },
            {
              "type": "textEntry",
              "identifier": "author",
              "prompt": "Who wrote *Don Quixote*?",
              "correctResponse": [
                "Miguel de Cervantes",
                "Cervantes",
                {
                  "text": "Cervantes Saavedra"
                },
                {
                  "text": "Servantes",
                  "score": 0.5,
                  "feedback": "Right person; check the spelling."
                },
                {
                  "text": "* de Cervantes *",
                  "wildcard": true
                }
              ],
              "compare": {
                "case": "ignore",
                "diacritics": "ignore",
                "maxTypos": 1
              },
              "wrongAnswers": [
                {
                  "text": "Sancho Panza",
                  "feedback": "He is in the book; he did not write it."
                }
              ],
              "width": 30
            }
          ]
        }
        """#),
    ExampleFile(
      name: "numeric",
      text: #"""
        {
          "$schema": "../activity-v1.schema.json",
          "bellwork": 1,
          "title": "Numbers",
          "subject": "Math",
          "grades": [
            "5"
          ],
          "items": [
            {
              "type": "numeric",
              "identifier": "pi",
              "prompt": "What is π to two decimal places?",
              "correctResponse": 3.14,
              "tolerance": 0.005,
              "format": {
                "decimalPlaces": 2
              }
            },
            {
              "type": "numeric",
              "identifier": "g",
              "prompt": "How fast does a falling stone speed up near the ground?",
              "correctResponse": 9.81,
              "tolerance": {
                "percent": 2
              },
              "unit": "m/s²",
              "alternatives": [
                {
                  "value": 10,
                  "score": 0.5,
                  "feedback": "Good estimate; use 9.81."
                }
              ]
            },
            {
              "type": "numeric",
              "identifier": "range",
              "prompt": "Name a number between 1 and 5.",
              "minimum": 1,
              "maximum": 5
            },
            {
              "type": "numeric",
              "identifier": "fraction",
              "prompt": "What is ½ + ¼?",
              "correctResponse": 0.75,
              "format": {
                "fractions": true,
                "percent": true
              }
            }
          ]
        }
        """#),
    ExampleFile(
      name: "info",
      text: #"""
        {
          "$schema": "../activity-v1.schema.json",
          "bellwork": 1,
          "title": "Instructions",
          "subject": "Math",
          "grades": [
            "8"
          ],
          "items": [
            {
              "type": "info",
              "identifier": "intro",
              "prompt": "You need a pencil and paper. Round every answer to **two** decimal places.",
              "media": [
                {
                  "type": "image",
                  "src": "img/triangle.png",
                  "alt": "A right triangle with sides 3, 4 and 5.",
                  "ascii": [
                    "    |\\",
                    "  3 | \\ 5",
                    "    |__\\",
                    "      4"
                  ]
                }
              ]
            },
            {
              "type": "numeric",
              "identifier": "hyp",
              "prompt": "How long is the longest side?",
              "correctResponse": 5
            }
          ]
        }
        """#),
  ]
}
