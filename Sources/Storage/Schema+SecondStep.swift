extension Schema {
  /// Events about questions and from elsewhere; what a sink set aside, with its reason; how each
  /// sink stood; and numbers that are kept instead of counted.
  ///
  /// `delivery` tells of what is not as the mark of its sink says: up to `confirmed_through` an event
  /// without a row has been confirmed, after it one without a row waits.
  ///
  /// `tally` and the numbers of `sink` make a count cost the same however much waits: all events,
  /// and of each sink those that are done with. A sink that the table does not know has none.
  static let secondStep = """
    DROP TRIGGER event_is_frozen;
    CREATE TABLE event_2 (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      run_id BLOB NOT NULL CHECK (length(run_id) = 16),
      kind TEXT NOT NULL CHECK (kind IN ('timeSpent', 'completed', 'question', 'external')),
      number INTEGER NOT NULL CHECK (
        number >= 0 AND (kind IN ('timeSpent', 'question') OR number = 0)),
      event_time_ms INTEGER NOT NULL,
      -- Empty for events of before there was this column.
      sensor TEXT NOT NULL,
      bytes BLOB NOT NULL CHECK (length(bytes) > 0)
    ) STRICT;
    INSERT INTO event_2 (seq, id, run_id, kind, number, event_time_ms, sensor, bytes)
      SELECT seq, id, run_id, kind, number, event_time_ms, '', bytes FROM event;
    CREATE TABLE delivery_2 (
      sink TEXT NOT NULL,
      seq INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('waiting', 'delivering', 'confirmed', 'setAside')),
      reason TEXT CHECK ((reason IS NULL) = (state <> 'setAside')),
      PRIMARY KEY (sink, seq)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO delivery_2 (sink, seq, state) SELECT sink, seq, state FROM delivery;
    DROP TABLE delivery;
    DROP TABLE event;
    ALTER TABLE event_2 RENAME TO event;
    CREATE INDEX event_order ON event (seq);
    CREATE UNIQUE INDEX event_of_run ON event (run_id, kind, number) WHERE kind <> 'external';
    CREATE INDEX event_run ON event (run_id);
    CREATE TRIGGER event_is_frozen BEFORE UPDATE ON event
    BEGIN SELECT RAISE(ABORT, 'an event never changes'); END;

    ALTER TABLE sink ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE sink ADD COLUMN not_before_ms INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE sink ADD COLUMN trouble TEXT;
    ALTER TABLE sink ADD COLUMN is_held INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE sink ADD COLUMN done INTEGER NOT NULL DEFAULT 0;
    UPDATE sink SET done =
      (SELECT count(*) FROM event WHERE event.seq <= confirmed_through)
      + (SELECT count(*) FROM delivery_2
         WHERE sink = name AND state = 'confirmed' AND seq > confirmed_through);

    CREATE TABLE delivery (
      sink TEXT NOT NULL REFERENCES sink (name) ON DELETE CASCADE,
      seq INTEGER NOT NULL REFERENCES event (seq) ON DELETE CASCADE,
      state TEXT NOT NULL CHECK (state IN ('waiting', 'delivering', 'confirmed', 'setAside')),
      reason TEXT CHECK ((reason IS NULL) = (state <> 'setAside')),
      PRIMARY KEY (sink, seq)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO delivery SELECT * FROM delivery_2;
    DROP TABLE delivery_2;
    CREATE INDEX delivery_event ON delivery (seq);
    CREATE INDEX delivery_open ON delivery (sink, seq) WHERE state IN ('waiting', 'delivering');
    CREATE INDEX delivery_aside ON delivery (sink, seq) WHERE state = 'setAside';

    CREATE TABLE tally (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      events INTEGER NOT NULL
    ) STRICT;
    INSERT INTO tally SELECT 1, count(*) FROM event;
    CREATE TRIGGER event_came AFTER INSERT ON event
    BEGIN UPDATE tally SET events = events + 1; END;
    -- Before its rows of `delivery` go with it.
    CREATE TRIGGER event_went BEFORE DELETE ON event
    BEGIN
      UPDATE tally SET events = events - 1;
      UPDATE sink SET done = done - 1
        WHERE coalesce(
          (SELECT state FROM delivery WHERE delivery.sink = name AND seq = OLD.seq),
          CASE WHEN OLD.seq <= confirmed_through THEN 'confirmed' ELSE 'waiting' END
        ) IN ('confirmed', 'setAside');
    END;
    """
}
