package passerelle.reuse;

/** So many of something, of one practice. */
record Counted(String practice, long number) {}
