package passerelle.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import passerelle.shared.Reason;
import passerelle.shared.ui.LineLimit;
import passerelle.text.TextKey;
import passerelle.text.ui.BrowserDraft;

/**
 * Declares an indicator not applicable. It counts from the moment a reason is given, not from the tick. A reason typed
 * when the connection or the login was lost comes back with the page.
 */
@JavaScript("context://kept-words.js")
@JavaScript("context://text-box.js")
class NotApplicableField extends Div {

    private static final int SHORTEST_REASON = 3;

    private final Checkbox tick = new Checkbox();
    private final TextField reason = new TextField();
    private final BrowserDraft draft;
    private final LongSupplier seen;
    private final Deciding deciding;
    private final Deciding recovering;
    private @Nullable String stored;
    private long version;
    private boolean shown;

    /** Takes the reason, or nothing when the declaration is taken back. */
    @FunctionalInterface
    interface Deciding {

        /** @param seen the version of the answer that the writer had before the eyes */
        void decide(Optional<String> reason, long seen);
    }

    /**
     * @param seen the version of the answer that the writer has before the eyes
     * @param recovering takes what was typed at another page
     */
    NotApplicableField(TextKey key, LongSupplier seen, Deciding deciding, Deciding recovering) {
        this.draft = new BrowserDraft(this, key);
        this.seen = seen;
        this.deciding = deciding;
        this.recovering = recovering;
        addClassName("not-applicable");
        tick.setLabel(getTranslation("assessment.notapplicable"));
        tick.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                toggle(change.getValue());
            }
        });
        setUpReason();
        add(tick, reason);
    }

    private void setUpReason() {
        reason.setLabel(getTranslation("assessment.notapplicable.reason"));
        reason.setHelperText(getTranslation("assessment.notapplicable.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setVisible(false);
        LineLimit.of(Reason.LONGEST, reason);
        reason.setValueChangeTimeout(600);
        reason.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                offer(change.getValue(), seen.getAsLong(), deciding);
            }
        });
    }

    private void toggle(boolean ticked) {
        reason.setVisible(ticked);
        if (ticked) {
            reason.focus();
            return;
        }
        draft.drop();
        if (stored != null) {
            deciding.decide(Optional.empty(), seen.getAsLong());
        }
    }

    /** A reason that is too short or too long stays in its field, which says so. */
    private static void offer(String typed, long seen, Deciding to) {
        var words = typed.strip();
        if (words.length() >= SHORTEST_REASON && words.length() <= Reason.LONGEST) {
            to.decide(Optional.of(words), seen);
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        if (!reason.isReadOnly()) {
            draft.watch(this, stored == null ? "" : stored, version);
        }
    }

    /** What the browser still held from before: it takes the same way as everything that is typed. */
    @ClientCallable
    void recover(String typed, double seen) {
        if (typed.strip().equals(stored)) {
            draft.settle(typed, version, "");
            return;
        }
        tick.setValue(true);
        reason.setVisible(true);
        reason.setValue(typed);
        reason.setHelperText(getTranslation("assessment.notapplicable.recovered"));
        offer(typed, (long) seen, recovering);
    }

    boolean isTicked() {
        return tick.getValue();
    }

    String reason() {
        return reason.getValue();
    }

    /** A reason shorter than what is being typed is not shown over it. */
    void show(@Nullable String stored, long version) {
        if (shown) {
            settle(stored, version);
        }
        this.shown = true;
        this.stored = stored;
        this.version = version;
        tick.setValue(stored != null);
        reason.setVisible(stored != null);
        if (stored == null) {
            reason.clear();
        } else if (!reason.getValue().strip().equals(stored)) {
            reason.setValue(stored);
        }
    }

    /** The browser need not hold what is stored, nor what the writer gave up. */
    private void settle(@Nullable String stored, long version) {
        if (reason.getValue().strip().equals(stored)) {
            draft.settle(reason.getValue(), version, "");
        } else if (tick.getValue()) {
            draft.drop();
        }
    }

    void setReadOnly(boolean readOnly) {
        tick.setReadOnly(readOnly);
        reason.setReadOnly(readOnly);
    }
}
