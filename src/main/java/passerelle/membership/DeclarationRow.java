package passerelle.membership;

/** A declaration of intent in force. */
public record DeclarationRow(DeclarationId id, DeclarationDetails details) {}
