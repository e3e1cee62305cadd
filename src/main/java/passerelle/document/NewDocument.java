package passerelle.document;

import java.util.UUID;
import passerelle.shared.Audience;
import passerelle.shared.CityId;

/**
 * A paper about to be stored for an object of a subject, such as the letter with that id.
 *
 * @param subject the kind of object, the same word as in its {@link FileGuard}
 */
public record NewDocument(CityId city, Audience audience, String subject, UUID object, FileContent file) {}
