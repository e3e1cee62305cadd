package passerelle.practice.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Prints a page as a PDF that says its title and language and what is a heading, a list or a table. It loads nothing but
 * the photos that stand in the page itself.
 */
@Component
class SheetWriter {

    private static final String FAMILY = "Passerelle Sans";
    private static final String REGULAR = "/passerelle/chart/passerelle-sans.ttf";
    private static final String BOLD = "/passerelle/chart/passerelle-sans-bold.ttf";

    /** Comes with PDFBox. It has the arrows, the signs and the alphabets that the application’s own font lacks. */
    private static final String FALLBACK = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Where no font has a letter. */
    private static final String UNKNOWN = "□";

    SheetWriter() {
        XRLog.setLoggingEnabled(false);
    }

    byte[] write(String page) {
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> font(REGULAR), FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(() -> font(BOLD), FAMILY, 700, FontStyle.NORMAL, true)
                    .useFont(
                            () -> font(FALLBACK),
                            "Fallback",
                            400,
                            FontStyle.NORMAL,
                            true,
                            Set.of(FSFontUseCase.FALLBACK_PRE))
                    .useReplacementText(UNKNOWN)
                    .useUriResolver((base, address) -> address.startsWith(SheetPhotos.ADDRESS) ? address : null)
                    .withHtmlContent(printable(page), null)
                    .toStream(bytes)
                    .run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is written to memory
        }
        return bytes.toByteArray();
    }

    /** Letters with their accents in one, and without signs that are no letters and that no font has. */
    private static String printable(String page) {
        return Normalizer.normalize(page, Normalizer.Form.NFC)
                .replace('\u2011', '-')
                .replaceAll("[\u200d\ufe0e\ufe0f]", "");
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(SheetWriter.class.getResourceAsStream(file));
    }
}
