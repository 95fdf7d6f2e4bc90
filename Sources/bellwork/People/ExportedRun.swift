import Activities
import ActivityRun
import Caliper

/// One run with all that happened in it.
struct ExportedRun {
  let run: RunRecord
  let entries: [JournalPayload]

  /// On one line.
  ///
  /// - Throws: `EncodingError`.
  var text: String {
    get throws {
      // The activity itself is the teacher's file, and says nothing about the student.
      let header = try (try? RunHeader(bytes: run.header)).map { try $0.withoutTexts.bytes }
      let members: [(String, String)] = [
        ("runId", try JSONOutput.text(run.id.text).line),
        ("student", try JSONOutput.text(run.student).line),
        ("activity", try JSONOutput.text(run.activity).line),
        ("course", try JSONOutput(run.course).line),
        ("created", try JSONOutput.text(InstantText.text(run.createdAtMilliseconds)).line),
        ("attempt", try JSONOutput(run.attempt).line),
        ("outcome", try outcome.line),
        ("answers", try answers.line),
        ("began", try DataExport.verbatim(header ?? run.header)),
        ("summary", try run.summary.map(DataExport.verbatim) ?? "null"),
        (
          "journal",
          "["
            + (try entries.map { try DataExport.verbatim($0.bytes) })
            .joined(separator: ",") + "]"
        ),
      ]
      return "{" + members.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
    }
  }

  private var outcome: JSONOutput {
    switch run.outcome {
    case nil: .null
    case .abandoned(let at):
      .object(["kind": .text("abandoned"), "at": .text(InstantText.text(at))])
    case .finished(let share, let units, let at):
      .object([
        "kind": .text("finished"), "at": .text(InstantText.text(at)),
        "share": JSONOutput(share: share), "masteredUnits": .integer(Int64(units)),
      ])
    }
  }

  /// What was answered, in words; `null` where a summary stands for it, or it cannot be folded.
  private var answers: JSONOutput {
    guard run.summary == nil, let refold = try? RunRefold(stored: run, entries: entries) else {
      return .null
    }
    let items = refold.recorder.state.items.filter { !$0.tries.isEmpty }
    return .list(
      items.map { session in
        .object([
          "item": .text(session.item.identifier.rawValue), "prompt": .text(session.item.prompt),
          "tries": .list(
            session.tries.map { given in
              .object([
                "response": .list(session.item.responseText(given.response).map(JSONOutput.text)),
                "isRight": .boolean(given.outcome.isFullyCorrect),
                "milliseconds": .integer(given.responseMilliseconds),
              ])
            }),
        ])
      })
  }
}
