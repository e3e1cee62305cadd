package passerelle.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.Figure;
import passerelle.instrument.AnswerValue;

/** The workbooks that src/test/resources/workbooks/fill.py fills in, and what stood on line when they were written. */
final class SampleWorkbooks {

    static final AnswerSheet SENT = SampleSheets.of(
            Map.of(
                    "COM-03", new AnswerValue.Choice("a"),
                    "COM-05", new AnswerValue.Choices(Set.of("a", "b")),
                    "EDU-01", new AnswerValue.NotApplicable("- l’école relève de la région")),
            Map.of("COM-03", "=adopté en 2025\npuis révisé", "mayor", "Ada Ponti"),
            Map.of("population", Figure.of(new BigDecimal(64_000))));

    private SampleWorkbooks() {}

    /** Writes them anew, into the folder of the script. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of("src/test/resources/workbooks");
        Files.write(folder.resolve("sent-en.xlsx"), written("en"));
        Files.write(folder.resolve("sent-fr.xlsx"), written("fr"));
    }

    private static byte[] written(String language) {
        var words = new SheetWords(Locale.of(language));
        return WorkbookWriter.write(SENT, Portion.WHOLE, "Valmora", words, LocalDate.of(2026, 3, 2));
    }

    static byte[] file(String name) {
        try (var file = SampleWorkbooks.class.getResourceAsStream("/workbooks/" + name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
