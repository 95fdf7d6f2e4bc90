import Testing

@testable import Activities

/// An activity with every type of item, and all its texts in Spanish.
enum TranslatedActivity {
  static func read() throws -> Activity {
    let reading = ActivityReader.read(Array(text.utf8), fileName: "all.json")
    #expect(reading.problems.map(\.message) == [])
    return try #require(reading.activity)
  }

  static let text = #"""
    {
      "bellwork": 1, "title": "All", "description": "Every type.", "instructions": "Go on.",
      "language": "en-US",
      "stimuli": { "hill": { "title": "Hill", "text": "A hill.", "media": [
        { "type": "image", "alt": "A hill", "ascii": ["hill"], "caption": "The hill" }] } },
      "items": [
        { "type": "info", "identifier": "info", "title": "Read", "prompt": "Read.", "stimulus": "hill" },
        { "type": "choice", "identifier": "choice", "prompt": "Hot?", "hints": ["Think.", "More."],
          "choices": [{ "text": "Mars", "feedback": "Cold." }, "Venus",
            { "identifier": "none", "text": "None", "fixed": true }],
          "correctResponse": "Venus", "feedback": { "correct": "Yes.", "general": "Air." } },
        { "type": "trueFalse", "identifier": "trueFalse", "prompt": "Hot.", "correctResponse": true },
        { "type": "textEntry", "identifier": "textEntry", "prompt": "A ____.",
          "correctResponse": "dog", "wrongAnswers": ["cat"] },
        { "type": "numeric", "identifier": "numeric", "prompt": "How much?",
          "correctResponse": 1234.5, "unit": "feet",
          "alternatives": [{ "value": 1000, "score": 0.5, "feedback": "Near." }] },
        { "type": "match", "identifier": "match", "prompt": "Match.",
          "pairs": [{ "left": "oak", "right": "living", "feedback": "It grows." },
            { "left": "river", "right": "not living" }, { "left": "yeast", "right": "living" }],
          "distractors": ["both"] },
        { "type": "order", "identifier": "order", "prompt": "Order.", "choices": ["one", "two", "three"],
          "labels": { "first": "low", "last": "high" } },
        { "type": "cloze", "identifier": "cloze", "text": "{{a}} {{b}} {{c}} {{d}}",
          "bank": ["red", "blue"],
          "gaps": { "a": "dog", "b": { "type": "bank", "correctResponse": "blue" },
            "c": { "type": "choice", "choices": ["up", "down"], "correctResponse": "down",
              "feedback": "Look." },
            "d": { "type": "numeric", "correctResponse": 0.5 } } },
        { "type": "selectText", "identifier": "selectText", "prompt": "Mark the verb.",
          "text": "The [[dog]] [[ran]].", "correctResponse": ["ran"] },
        { "type": "extendedText", "identifier": "extendedText", "prompt": "Why?", "grading": "self",
          "sampleAnswer": "So.", "rubric": [{ "criterion": "Says so", "points": 2 }] },
        { "type": "flashcard", "identifier": "flashcard", "prompt": "la casa", "back": "the house",
          "reverse": true }
      ],
      "translations": {
        "es": {
          "title": "Todo", "description": "Cada tipo.", "instructions": "Sigue.",
          "stimuli": { "hill": { "title": "Colina", "text": "Una colina.", "media": [
            { "alt": "Una colina", "ascii": ["colina"], "caption": "La colina" }] } },
          "items": {
            "info": { "title": "Leer", "prompt": "Lee." },
            "choice": { "prompt": "¿Calor?", "hints": ["Piensa.", "Más."],
              "choices": [{ "text": "Marte", "feedback": "Frío." }, "Venus (es)", "Ninguno"],
              "feedback": { "correct": "Sí." } },
            "trueFalse": { "prompt": "Calor.", "labels": ["Verdadero", "Falso"] },
            "textEntry": { "prompt": "Un ____.", "correctResponse": ["perro"],
              "wrongAnswers": ["gato"] },
            "numeric": { "unit": "pies", "alternatives": [{ "feedback": "Cerca." }] },
            "match": {
              "pairs": [{ "left": "roble", "right": "vivo", "feedback": "Crece." },
                { "left": "río", "right": "no vivo" }, { "left": "levadura", "right": "vivo" }],
              "distractors": ["ambos"] },
            "order": { "choices": ["uno", "dos", "tres"], "labels": { "last": "alto" } },
            "cloze": { "text": "{{b}} {{a}} {{c}} {{d}}", "bank": ["rojo", "azul"],
              "gaps": { "a": "perro", "c": { "choices": ["arriba", "abajo"], "feedback": "Mira." } } },
            "selectText": { "prompt": "Marca el verbo.", "text": "El [[perro]] [[corrió]]." },
            "extendedText": { "sampleAnswer": "Así.", "rubric": ["Lo dice"] },
            "flashcard": { "back": "la casa (es)" }
          }
        },
        "fr-CA": { "title": "Tout", "items": { "choice": { "choices": { "none": "Aucun" } } } }
      }
    }
    """#
}
