package passerelle.practice.received;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;

/**
 * A file on its way in: a form, or an archive of forms.
 *
 * @param city whose practices it tells; null where each form says so itself
 * @param file where it lies until it is taken
 */
public record FormUpload(@Nullable CityId city, String name, Path file) {

    boolean isArchive() {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }
}
