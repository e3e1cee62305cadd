package passerelle.assessment.ui;

import org.springframework.modulith.NamedInterface;
import passerelle.assessment.AnswerSheet;

/** The answer sheet on a page, as the subjects see it that show something of theirs on it. */
@NamedInterface("sheet")
public interface OpenSheet {

    /** What is stored, as far as this page knows. */
    AnswerSheet now();

    /** Whether the person at the page may answer anything now. */
    boolean isWritable();

    /** @param field the code of an indicator or of a field of the profile */
    boolean isWritable(String field);

    /** Reads again what is stored. */
    void refresh();
}
