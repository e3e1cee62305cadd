package passerelle.assessment;

/** What one answer says, and nothing else of it. */
record GivenValue(AnswerKey key, StoredValue value) {}
