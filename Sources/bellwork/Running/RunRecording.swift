import ActivityRun
import Caliper
import EventDelivery
import Storage

/// Where a sitting's recordings go: to the journal, or nowhere in practice.
enum RunRecording: Sendable {
  case journal(JournalWriter, any RunJournal, RunRecord, DeliveryBoard, StoreNews)
  /// Nothing is recorded and nothing is asked.
  case practice

  func store(_ recording: Recording) async {
    guard case .journal(let writer, _, _, _, _) = self else { return }
    // A tick mostly records nothing, and need not wake the writer's thread to say so.
    guard !recording.isEmpty else { return writer.retry() }
    await writer.enqueue(recording)
  }

  func flush() async {
    if case .journal(let writer, _, _, _, _) = self { await writer.flush() }
  }

  /// The answer to a question of the run; `nil` where the journal cannot give one now: then the
  /// run goes on with what is expected, and `trouble` says what is wrong.
  func answer(_ question: Recording.Question) async -> RunAction? {
    switch (self, question) {
    case (.practice, .attempt): return nil
    case (.practice, .history): return .finished(StudentHistory())
    case (.journal(let writer, let journal, let run, _, _), .attempt):
      await writer.flush()
      // Whoever could not write will not take a number either, and the student waits.
      guard writer.trouble == nil else { return nil }
      return await RunRecording.value { .attemptTaken(try await journal.takeAttempt(for: run.id)) }
    case (.journal(let writer, let journal, let run, _, _), .history):
      await writer.flush()
      return await RunRecording.value {
        .finished(
          try await journal.history(
            student: run.student, activity: run.activity, course: run.course))
      } ?? .finished(StudentHistory())
    }
  }

  /// A line for the student while something cannot be kept or sent; `nil` while all is well.
  var trouble: String? {
    guard case .journal(let writer, _, _, let board, let news) = self else { return nil }
    if let error = writer.trouble { return "Not saved yet: \(error)" }
    return news.rescues.last?.shortDescription ?? board.trouble
  }

  /// Reports that were not sent yet; `nil` where nobody knows, or some are not even saved.
  var waitingReports: Int? {
    guard case .journal(let writer, _, _, let board, _) = self, writer.trouble == nil else {
      return nil
    }
    return board.waiting
  }

  /// Whether there is a journal, and nothing is known to be wrong with it.
  var mayAnswer: Bool {
    guard case .journal(let writer, _, _, _, _) = self else { return false }
    return writer.trouble == nil
  }

  private static func value(_ body: () async throws -> RunAction) async -> RunAction? {
    // The writer meets the same trouble with its next entry and keeps the sentence for the screen.
    try? await body()
  }
}
