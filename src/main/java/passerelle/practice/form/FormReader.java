package passerelle.practice.form;

import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.shared.RuleViolation;
import passerelle.word.Unreadable;
import passerelle.word.WordFile;

/** Reads the programme's Word forms, whichever of the two, in French or English, however they were filled in. */
@Component
public class FormReader {

    private final List<FormWords> forms = FormWords.ofAllForms();
    private final Classification classification = new Classification();

    FormReader() {}

    /**
     * @throws Unreadable for a file that is no sound Word file
     * @throws RuleViolation for a Word file that is none of the forms
     */
    public Findings read(byte[] file) {
        return new Answers(Recognition.of(WordFile.read(file), forms), classification).findings();
    }
}
