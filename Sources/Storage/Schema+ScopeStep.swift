extension Schema {
  /// Which events are meant for a sink at all.
  ///
  /// Up to `begins_after` an event is meant for the sink only where `delivery` has a row for it, and
  /// its mark is never before that. A sink of chosen runs begins after every place there can be
  /// (`9223372036854775807`); `sink_run` names its runs, whose events get their rows as they come.
  ///
  /// What is not meant for a sink counts as done with: so a count of what waits stays two numbers.
  static let scopeStep = """
    ALTER TABLE sink ADD COLUMN begins_after INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE sink_run (
      sink TEXT NOT NULL REFERENCES sink (name) ON DELETE CASCADE,
      run_id BLOB NOT NULL CHECK (length(run_id) = 16),
      PRIMARY KEY (sink, run_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sink_of_run ON sink_run (run_id);
    CREATE TRIGGER run_went AFTER DELETE ON run
    BEGIN DELETE FROM sink_run WHERE run_id = OLD.id; END;

    DROP TRIGGER event_came;
    CREATE TRIGGER event_came AFTER INSERT ON event
    BEGIN
      UPDATE tally SET events = events + 1;
      INSERT INTO delivery (sink, seq, state)
        SELECT sink, NEW.seq, 'waiting' FROM sink_run JOIN sink ON name = sink
        WHERE run_id = NEW.run_id AND NEW.seq <= begins_after;
      UPDATE sink SET done = done + 1
        WHERE NEW.seq <= begins_after
          AND NOT EXISTS (SELECT 1 FROM sink_run WHERE sink = name AND run_id = NEW.run_id);
    END;
    """
}
