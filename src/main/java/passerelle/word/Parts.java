package passerelle.word;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a .docx, unpacked within limits. Only those that can hold text or pictures are kept. */
final class Parts {

    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final long MOST_BYTES_OF_XML = 8L * 1024 * 1024;
    private static final long MOST_BYTES_OF_A_PICTURE = 20L * 1024 * 1024;
    private static final long MOST_BYTES_KEPT = 50L * 1024 * 1024;
    private static final int MOST_ENTRIES = 5_000;
    private static final String END_OF_ARCHIVE = "PK\u0005\u0006";
    private static final int LONGEST_END = 65_557;
    private static final String TYPES = "[content_types].xml";

    private final Map<String, byte[]> kept = new HashMap<>();
    private long bytes;
    private long bytesKept;
    private int entries;

    private Parts() {}

    static Parts unpack(byte[] file) {
        demandEnd(file);
        var parts = new Parts();
        try (var archive = new ZipInputStream(new ByteArrayInputStream(file), ISO_8859_1)) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                parts.take(entry, archive);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unreadable(Refusal.BROKEN, broken);
        }
        parts.demandWord();
        return parts;
    }

    /** The name of the part that the file begins with. */
    String main() {
        return Relations.of(this, "")
                .firstOf("officeDocument")
                .filter(name -> part(name).isPresent())
                .orElseThrow(() -> new Unreadable(Refusal.BROKEN));
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(kept.get(key(name)));
    }

    private void take(ZipEntry entry, InputStream content) throws IOException {
        var name = key(entry.getName());
        if (++entries > MOST_ENTRIES) {
            throw new Unreadable(Refusal.LARGE);
        }
        if (name.endsWith("vbaproject.bin")) {
            throw new Unreadable(Refusal.MACROS);
        }
        if (isText(name)) {
            keep(name, unpack(content, MOST_BYTES_OF_XML));
        } else if (isPicture(name)) {
            keep(name, unpack(content, MOST_BYTES_OF_A_PICTURE));
        } else {
            pass(content, MOST_BYTES, OutputStream.nullOutputStream());
        }
    }

    private void keep(String name, byte[] content) {
        bytesKept += content.length;
        if (bytesKept > MOST_BYTES_KEPT) {
            throw new Unreadable(Refusal.LARGE);
        }
        if (kept.put(name, content) != null) {
            throw new Unreadable(Refusal.HOSTILE);
        }
    }

    private byte[] unpack(InputStream content, long most) throws IOException {
        var part = new ByteArrayOutputStream();
        pass(content, most, part);
        return part.toByteArray();
    }

    private void pass(InputStream content, long most, OutputStream into) throws IOException {
        var buffer = new byte[8192];
        var size = 0L;
        for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            bytes += read;
            if (size > most || bytes > MOST_BYTES) {
                throw new Unreadable(Refusal.LARGE);
            }
            into.write(buffer, 0, read);
        }
    }

    private void demandWord() {
        var types = part(TYPES).map(part -> new String(part, UTF_8)).orElse("");
        if (types.contains("macroEnabled")) {
            throw new Unreadable(Refusal.MACROS);
        }
        if (!types.contains("wordprocessingml")) {
            throw new Unreadable(Refusal.OTHER_FORMAT);
        }
    }

    private static void demandEnd(byte[] file) {
        var from = Math.max(0, file.length - LONGEST_END);
        if (!new String(file, from, file.length - from, ISO_8859_1).contains(END_OF_ARCHIVE)) {
            throw new Unreadable(Refusal.BROKEN);
        }
    }

    private static boolean isText(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static boolean isPicture(String name) {
        return name.contains("/media/");
    }

    /** The names of parts do not differ by case alone. */
    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }
}
