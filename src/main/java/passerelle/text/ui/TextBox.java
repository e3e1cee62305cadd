package passerelle.text.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import passerelle.account.Viewing;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Phrases;
import passerelle.text.SavedText;
import passerelle.text.TextKey;
import passerelle.text.TextSaving;
import passerelle.text.TextService;

/**
 * A long text that saves itself while it is typed and says when it did. When somebody else saved in between, both texts
 * are shown and the writer chooses; what was typed when the connection or the login was lost comes back with the page.
 */
@JavaScript("context://kept-words.js")
@JavaScript("context://text-box.js")
public class TextBox extends Div {

    private static final int PAUSE_MILLIS = 600;

    private final TextArea area = new TextArea();
    private final Span state = new Span();
    private final TextService texts;
    private final TextKey key;
    private final BrowserDraft draft;
    private final TextChoices choices = new TextChoices();
    private final LanguageMark language;
    private SavedText stored;
    private long seen;
    private Runnable afterSaving = () -> {};
    private String fixedLanguage = "";

    public TextBox(TextService texts, TextKey key, String label, SavedText stored) {
        this.texts = texts;
        this.key = key;
        this.draft = new BrowserDraft(this, key);
        this.stored = stored;
        this.seen = stored.version();
        addClassName("text-box");
        area.setLabel(label);
        area.setValue(stored.body());
        area.setReadOnly(Viewing.current().isPresent());
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(change.getValue(), seen);
            }
        });
        state.addClassName("text-state");
        state.getElement().setAttribute("role", "status");
        state.setText(stored.savedAt() == null ? "" : words(Phrases.moment(stored.savedAt()), stored));
        language = new LanguageMark(label, this::correctLanguage);
        language.show(stored, !area.isReadOnly());
        var foot = new Div(state, language);
        foot.addClassName("text-foot");
        add(area, foot, choices);
    }

    /** A sentence of guidance below the label. */
    public TextBox withHelp(String help) {
        area.setHelperText(help);
        return this;
    }

    /** It is written in that language, whatever the language of the page. */
    public TextBox in(String language) {
        fixedLanguage = language;
        area.getElement().setAttribute("lang", language);
        this.language.setVisible(false);
        return this;
    }

    /** With buttons for bold, lists and links above it, and a look at how it will be read. */
    public TextBox withMarkdown() {
        var tools = new MarkdownTools(area, area.getLabel());
        addComponentAsFirst(tools);
        addComponentAtIndex(indexOf(area) + 1, tools.read());
        area.addValueChangeListener(change -> tools.follow());
        return this;
    }

    /** Does something each time the text has been stored, such as counting again. */
    public TextBox afterSaving(Runnable act) {
        this.afterSaving = act;
        return this;
    }

    public void setReadOnly(boolean readOnly) {
        area.setReadOnly(readOnly || Viewing.current().isPresent());
        mark();
    }

    /**
     * Shows a text that was stored past this box; one that it knows already, or an older one, changes nothing. The
     * browser refuses where somebody is writing: their next save will say that the text has changed.
     */
    public void show(SavedText saved) {
        if (saved.version() <= stored.version() || choices.areOpen()) {
            return;
        }
        getElement()
                .executeJs(
                        "return window.passerelleText.follow(this, $0, $1, $2)",
                        stored.body(),
                        saved.body(),
                        saved.version())
                .then(Boolean.class, followed -> {
                    if (followed) {
                        settle(saved);
                    }
                });
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        if (area.isReadOnly()) {
            draft.show(stored.body());
        } else {
            draft.watch(area, stored.body(), stored.version());
        }
    }

    /**
     * What the browser still held when nobody could write here any more: the words are shown, to be taken elsewhere.
     */
    @ClientCallable
    void leftOver(String typed) {
        if (getChildren().noneMatch(LeftOver.class::isInstance)) {
            add(new LeftOver(typed, draft::drop));
        }
    }

    /** What the browser still held from before: it takes the same way as everything that is typed. */
    @ClientCallable
    void recover(String typed, double seen) {
        area.setValue(typed);
        save(typed, (long) seen);
        if (!choices.areOpen()) {
            state.setText(getTranslation("text.recovered", state.getText()));
        }
    }

    /** What is typed on goes on from the same version, until it is stored: nothing else has been chosen. */
    private void save(String body, long seen) {
        this.seen = seen;
        attempt(() -> {
            try {
                switch (texts.save(key, body, seen, language())) {
                    case TextSaving.Saved saved -> confirm(saved.text());
                    case TextSaving.Collided collided -> choose(body, collided.theirs());
                }
            } catch (OptimisticLockingFailureException | DataIntegrityViolationException atTheSameMoment) {
                choose(body, texts.read(key));
            }
        });
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (ConcurrencyFailureException busy) {
            tell(new RuleViolation("form.busy"));
        } catch (RuleViolation refusal) {
            tell(refusal);
        }
    }

    /** A text stays in the language in which it was begun. */
    private String language() {
        if (!fixedLanguage.isEmpty()) {
            return fixedLanguage;
        }
        return stored.body().isBlank() ? getLocale().getLanguage() : stored.language();
    }

    private void mark() {
        language.show(stored, !area.isReadOnly() && fixedLanguage.isEmpty());
    }

    private void tell(RuleViolation refusal) {
        state.setText(getTranslation("text.unsaved", Phrases.of(refusal)));
        Notices.refused(Phrases.of(refusal));
    }

    private void confirm(SavedText saved) {
        settle(saved);
        afterSaving.run();
    }

    private void settle(SavedText saved) {
        stored = saved;
        seen = saved.version();
        choices.settle();
        mark();
        var words = saved.savedAt() == null ? "" : words(Phrases.time(saved.savedAt()), saved);
        state.setText(words);
        draft.settle(saved.body(), saved.version(), words);
    }

    private void choose(String mine, SavedText theirs) {
        state.setText(getTranslation("text.collided"));
        choices.collide(
                mine,
                theirs,
                chosen -> attempt(() -> decide(mine, theirs, chosen)),
                () -> attempt(() -> merge(mine, theirs)));
    }

    /** The field holds both, stored already; what is made of them is saved while it is typed, as everything is. */
    private void merge(String mine, SavedText theirs) {
        var both = theirs.body() + "\n\n" + mine;
        area.setValue(both);
        save(both, theirs.version());
        if (!choices.areOpen()) {
            choices.merge(mine, theirs.body());
            area.focus();
        }
    }

    private void correctLanguage(String chosen) {
        switch (texts.correctLanguage(key, chosen, stored.version())) {
            case TextSaving.Saved saved -> confirm(saved.text());
            case TextSaving.Collided collided -> throw new RuleViolation("text.language.changed");
        }
    }

    /** The own text stays in the history where it is not to stand. */
    private void decide(String mine, SavedText theirs, String chosen) {
        if (!chosen.contains(mine)) {
            texts.setAside(key, mine);
        }
        area.setValue(chosen);
        save(chosen, theirs.version());
    }

    private String words(String when, SavedText saved) {
        area.getElement().setAttribute("lang", language());
        var words = getTranslation("text.saved", when, saved.savedBy());
        return WrittenLanguage.isForeign(saved, getLocale())
                ? words + " · " + WrittenLanguage.words(saved, this)
                : words;
    }
}
