extension Schema {
  /// Runs, their entries, events, and how far each sink has come.
  ///
  /// `event.seq` is the order of delivery and must never be given out twice, hence AUTOINCREMENT:
  /// all up to `sink.confirmed_through` has arrived at that sink, and `delivery` holds only what is
  /// under way or arrived out of turn. So claiming and counting cost what waits, not what was ever
  /// stored; `event_order` keeps the counting off the bytes.
  static let firstStep = """
    CREATE TABLE run (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      student TEXT NOT NULL,
      activity TEXT NOT NULL,
      course TEXT,
      created_ms INTEGER NOT NULL,
      header BLOB NOT NULL,
      attempt INTEGER CHECK (attempt >= 1),
      outcome TEXT CHECK (outcome IN ('finished', 'abandoned')),
      ended_ms INTEGER,
      share_millionths INTEGER,
      mastered_units INTEGER CHECK (mastered_units >= 0),
      UNIQUE (student, activity, attempt),
      CHECK ((outcome IS NULL) = (ended_ms IS NULL)),
      CHECK ((outcome IS 'finished') = (share_millionths IS NOT NULL)),
      CHECK ((outcome IS 'finished') = (mastered_units IS NOT NULL))
    ) STRICT;
    CREATE INDEX run_course ON run (student, course);

    CREATE TABLE journal (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      run INTEGER NOT NULL REFERENCES run (seq) ON DELETE CASCADE,
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE INDEX journal_run ON journal (run);
    CREATE TRIGGER journal_is_frozen BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'a journal entry never changes'); END;

    CREATE TABLE event (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      run_id BLOB NOT NULL CHECK (length(run_id) = 16),
      kind TEXT NOT NULL CHECK (kind IN ('timeSpent', 'completed')),
      number INTEGER NOT NULL CHECK (number >= 0 AND (kind = 'timeSpent' OR number = 0)),
      event_time_ms INTEGER NOT NULL,
      bytes BLOB NOT NULL CHECK (length(bytes) > 0),
      UNIQUE (run_id, kind, number)
    ) STRICT;
    CREATE INDEX event_order ON event (seq);
    CREATE TRIGGER event_is_frozen BEFORE UPDATE ON event
    BEGIN SELECT RAISE(ABORT, 'an event never changes'); END;

    CREATE TABLE sink (
      name TEXT PRIMARY KEY,
      confirmed_through INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE delivery (
      sink TEXT NOT NULL REFERENCES sink (name) ON DELETE CASCADE,
      seq INTEGER NOT NULL REFERENCES event (seq) ON DELETE CASCADE,
      state TEXT NOT NULL CHECK (state IN ('delivering', 'confirmed')),
      PRIMARY KEY (sink, seq)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX delivery_event ON delivery (seq);
    """
}
