extension Schema {
  /// A sum in every row that must not change unnoticed (`RowSum`), and the number of each journal
  /// entry in its run, so that one that is missing is noticed, too.
  ///
  /// A step that gives a summed table another column to sum makes the sums of its rows anew.
  static let sumStep = """
    ALTER TABLE run ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
    UPDATE run SET sum = row_sum('run', id, student, activity, course, created_ms, header, attempt,
      outcome, ended_ms, share_millionths, mastered_units, summary);

    DROP TRIGGER journal_is_frozen;
    ALTER TABLE journal ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE journal ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
    UPDATE journal SET number = place FROM (
      SELECT seq AS entry, row_number() OVER (PARTITION BY run ORDER BY seq) - 1 AS place
      FROM journal) WHERE seq = entry;
    UPDATE journal SET sum = row_sum('journal', run, number, bytes);
    CREATE TRIGGER journal_is_frozen BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'a journal entry never changes'); END;

    DROP TRIGGER event_is_frozen;
    ALTER TABLE event ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
    UPDATE event SET sum = row_sum(
      'event', id, run_id, kind, number, event_time_ms, sensor, bytes);
    CREATE TRIGGER event_is_frozen BEFORE UPDATE ON event
    BEGIN SELECT RAISE(ABORT, 'an event never changes'); END;

    ALTER TABLE sink ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
    UPDATE sink SET sum = row_sum('sink', name, confirmed_through, begins_after);
    """
}
