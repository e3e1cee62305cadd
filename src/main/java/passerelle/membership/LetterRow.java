package passerelle.membership;

/** A letter of interest in force. */
public record LetterRow(LetterId id, LetterDetails details) {}
