extension Schema {
  /// What is kept of an ended run in the place of its entries, and since when all of it has been
  /// delivered.
  ///
  /// `deletions` counts up in each transaction that deletes something, and goes back to 0 when the
  /// file has been rewritten without it: SQLite's `secure_delete` overwrites what is deleted, but
  /// not the copies that it left behind when it moved rows between pages.
  static let retentionStep = """
    ALTER TABLE run ADD COLUMN delivered_ms INTEGER;
    ALTER TABLE run ADD COLUMN summary BLOB CHECK (summary IS NULL OR outcome IS NOT NULL);
    CREATE INDEX run_with_entries ON run (seq) WHERE outcome IS NOT NULL AND summary IS NULL;
    ALTER TABLE tally ADD COLUMN deletions INTEGER NOT NULL DEFAULT 0;
    """
}
