package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import passerelle.assessment.Progress;

/** How far a sheet has come, in words and as a share. */
final class ProgressWords {

    private ProgressWords() {}

    /** Such as 61 of 83 answered. */
    static String of(Component reader, Progress progress) {
        return reader.getTranslation("assessment.progress", progress.answered(), progress.total());
    }

    /** 0 to 1; what asks nothing is complete. */
    static double share(Progress progress) {
        return progress.total() == 0 ? 1 : (double) progress.answered() / progress.total();
    }
}
