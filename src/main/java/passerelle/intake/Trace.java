package passerelle.intake;

import java.util.UUID;

/**
 * What a deed did to one object.
 *
 * @param subject whose {@link Restorer} takes it back
 * @param before the object before, in its subject's own writing; empty when it was not there
 * @param after the object as the deed left it, by which its restorer sees whether somebody changed it since
 */
public record Trace(String subject, UUID object, String before, String after) {}
