extension Schema {
  /// Of what is set aside, that which the receiver was never shown: it says what is meant for this
  /// computer alone.
  static let heldStep = """
    ALTER TABLE delivery ADD COLUMN is_held INTEGER NOT NULL DEFAULT 0
      CHECK (is_held IN (0, 1) AND (is_held = 0 OR state = 'setAside'));
    """
}
