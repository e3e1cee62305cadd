package passerelle.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import passerelle.shared.RuleViolation;
import passerelle.shared.Run;

/** Shows how far a piece of work in the background has come. */
public class RunBar<R> extends Div {

    private static final int LOOK_EVERY = 400;

    private final ProgressBar bar = new ProgressBar();
    private final Run<R> run;
    private final String collided;
    private @Nullable Registration looking;

    /**
     * @param words that say what is under way
     * @param collided key of what is said when somebody else did the same meanwhile
     */
    public RunBar(Run<R> run, String words, String collided) {
        this.run = run;
        this.collided = collided;
        addClassName("run-bar");
        bar.getElement().setAttribute("aria-label", words);
        add(new Paragraph(words), bar);
    }

    /**
     * Looks how far it is until it is over.
     *
     * @param end with its result: told also to whoever went elsewhere meanwhile, whose page had better be left alone
     * @param always before that, and also when it failed, which is said here
     */
    public void follow(Runnable always, Consumer<R> end) {
        var ui = UI.getCurrent();
        Looking.in(ui).begin();
        looking = ui.addPollListener(poll -> {
            run.share().ifPresentOrElse(bar::setValue, () -> bar.setIndeterminate(true));
            if (run.isOver()) {
                stop(ui);
                always.run();
                run.result().ifPresent(end);
                run.failure().ifPresent(this::tell);
            }
        });
    }

    private void stop(UI ui) {
        Looking.in(ui).end();
        if (looking != null) {
            looking.remove();
        }
    }

    private void tell(Throwable failure) {
        switch (failure) {
            case RuleViolation refusal -> Notices.refused(Phrases.of(refusal));
            case OptimisticLockingFailureException twice -> Notices.refused(Phrases.phrase(collided));
            case ConcurrencyFailureException busy -> Notices.refused(Phrases.phrase("form.busy"));
            case RuntimeException defect -> throw defect;
            default -> throw new IllegalStateException("The work in the background broke off", failure);
        }
    }

    /** How many pieces of work a browser window follows: it looks on until the last of them is over. */
    private static final class Looking implements Serializable {

        private final UI ui;
        private int runs;

        private Looking(UI ui) {
            this.ui = ui;
        }

        static Looking in(UI ui) {
            var looking = ComponentUtil.getData(ui, Looking.class);
            if (looking == null) {
                looking = new Looking(ui);
                ComponentUtil.setData(ui, Looking.class, looking);
            }
            return looking;
        }

        void begin() {
            runs++;
            ui.setPollInterval(LOOK_EVERY);
        }

        void end() {
            runs--;
            if (runs == 0) {
                ui.setPollInterval(-1);
            }
        }
    }
}
