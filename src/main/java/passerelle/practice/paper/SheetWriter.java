package passerelle.practice.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Prints a page as a PDF that says its title and language and what is a heading, a list or a table. It loads nothing. */
@Component
class SheetWriter {

    private static final String FONT = "/passerelle/chart/passerelle-sans.ttf";

    SheetWriter() {
        XRLog.setLoggingEnabled(false);
    }

    byte[] write(String page) {
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(
                            () -> Objects.requireNonNull(SheetWriter.class.getResourceAsStream(FONT)),
                            "Passerelle Sans",
                            400,
                            FontStyle.NORMAL,
                            true)
                    .useUriResolver((base, address) -> null)
                    .withHtmlContent(page, null)
                    .toStream(bytes)
                    .run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is written to memory
        }
        return bytes.toByteArray();
    }
}
