package passerelle.practice.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes a practice as the programme's present form. Read again, it gives the same fields. */
@Component
public class FormWriter {

    private final Classification classification = new Classification();
    private final Map<?, ?> words = FormWords.under(FormWords.load(FormWords.FILE), "written");

    FormWriter() {}

    /** @param language of the labels; the answers stay in their own */
    public byte[] write(FormContent content, Locale language) {
        return write(content, List.of(), language);
    }

    /** With its photos below the answers. */
    public byte[] write(FormContent content, List<FormPhoto> photos, Locale language) {
        var written = language.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        var labels = FormWords.under(words, written.getLanguage());
        try (var paper = new FormPaper(content.title(), written)) {
            return new WrittenForm(content, classification, paper, labels, written).write(photos);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is written to memory
        }
    }
}
