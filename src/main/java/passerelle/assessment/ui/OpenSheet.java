package passerelle.assessment.ui;

import java.util.Set;
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

    /** Tells from now on where the reader is. */
    void onTouch(Touched listener);

    /** @param cards the codes of those in which somebody else writes just now; the reader waits there */
    void hold(Set<String> cards);

    /** The reader went to a card. */
    @FunctionalInterface
    interface Touched {

        /** @param typing whether something is being changed there */
        void touch(String field, boolean typing);
    }
}
