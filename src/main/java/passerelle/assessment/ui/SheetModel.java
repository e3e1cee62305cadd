package passerelle.assessment.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import passerelle.assessment.Activity;
import passerelle.assessment.AnswerLimit;
import passerelle.assessment.AnswerRow;
import passerelle.assessment.AnswerSaving;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.EvidenceRow;
import passerelle.assessment.FigureRow;
import passerelle.assessment.FormerAnswers;
import passerelle.assessment.Progress;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Area;
import passerelle.instrument.Edition;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.text.SavedText;

/** The answer sheet as one person works on it: what is stored, what collided, and what is open next. */
final class SheetModel implements OpenSheet {

    /** Where it is stored, and the one save path of answers. */
    interface Store {

        AnswerSheet read();

        /** @param value absent to take the answer back */
        AnswerSaving save(IndicatorCode indicator, Optional<AnswerValue> value, long seen);

        /** Lets the answer of somebody else stand, and keeps the own one in the history. */
        void setAside(IndicatorCode indicator, Optional<AnswerValue> mine);

        /** Answers as in the earlier round. */
        AnswerSaving confirm(IndicatorCode indicator, long seen);
    }

    /** What this person may do while the assessment is open. */
    record Rights(boolean answers, boolean submits, boolean whole, AnswerLimit limit) {}

    private final ValueSignal<AnswerSheet> sheet;
    private final ValueSignal<Map<IndicatorCode, AnswerSaving.Collided>> collisions = new ValueSignal<>(Map.of());
    private final Store store;
    private final Rights rights;
    private final FormerAnswers former;
    private final ValueSignal<Set<String>> held = new ValueSignal<>(Set.of());
    private final List<Touched> listeners = new ArrayList<>();
    private final Set<IndicatorCode> savedHere = new HashSet<>();
    private Map<IndicatorCode, OwnVersions> own = new HashMap<>();
    private Optional<IndicatorCode> touched = Optional.empty();

    SheetModel(AnswerSheet read, Store store, Rights rights, FormerAnswers former) {
        this.store = store;
        this.rights = rights;
        this.former = former;
        this.sheet = new ValueSignal<>(read);
    }

    /** @param before what came about at the same page before it showed something else */
    SheetModel goingOnFrom(Map<IndicatorCode, OwnVersions> before) {
        own = before;
        return this;
    }

    /**
     * Saves what was chosen; an absent value takes the answer back. What collides waits until somebody decides: until
     * then nothing goes over the other answer, and what is chosen instead sets aside what was chosen before.
     *
     * @param seen the version of the answer that the person had before the eyes
     */
    void answer(IndicatorCode indicator, Optional<AnswerValue> value, long seen) {
        touched = Optional.of(indicator);
        var waiting = collisions.peek().get(indicator);
        if (waiting == null) {
            save(indicator, value, seen);
            return;
        }
        if (!waiting.mine().equals(value)) {
            store.setAside(indicator, waiting.mine());
        }
        save(indicator, value, Math.min(seen, waiting.theirs().version() - 1));
    }

    /** Saves what was chosen at a page that is gone: it goes over nothing that was stored since, not even from here. */
    void recover(IndicatorCode indicator, Optional<AnswerValue> value, long seen) {
        own(indicator).forget();
        answer(indicator, value, seen);
    }

    private void save(IndicatorCode indicator, Optional<AnswerValue> value, long seen) {
        var known = own(indicator).since(seen);
        settle(indicator, known, store.save(indicator, value, known));
    }

    private OwnVersions own(IndicatorCode indicator) {
        return own.computeIfAbsent(indicator, none -> new OwnVersions());
    }

    /** Whether what is stored came about at this page. */
    boolean isOwn(IndicatorCode indicator) {
        return own(indicator).includes(stored(indicator).version());
    }

    /** Answers as in the earlier round; an explanation of then may have come with it. */
    void confirm(IndicatorCode indicator, long seen) {
        touched = Optional.of(indicator);
        var known = own(indicator).since(seen);
        settle(indicator, known, store.confirm(indicator, known));
        refresh();
    }

    /** Of two answers that collided the own one shall stand. */
    void keepMine(IndicatorCode indicator) {
        var collision = collisions.peek().get(indicator);
        if (collision != null) {
            save(indicator, collision.mine(), collision.theirs().version());
        }
    }

    /** Of two answers that collided the other one stands already; the own one stays in the history. */
    void keepTheirs(IndicatorCode indicator) {
        var collision = collisions.peek().get(indicator);
        if (collision != null) {
            store.setAside(indicator, collision.mine());
            var stands = collision.theirs();
            settle(indicator, stands.version(), new AnswerSaving.Saved(stands));
        }
    }

    /** Reads again what is stored, after a text or a piece of evidence was saved. */
    @Override
    public void refresh() {
        sheet.set(store.read());
    }

    @Override
    public void onTouch(Touched listener) {
        listeners.add(listener);
    }

    void touch(String field, boolean typing) {
        listeners.forEach(listener -> listener.touch(field, typing));
    }

    @Override
    public void hold(Set<String> cards) {
        held.set(Set.copyOf(cards));
    }

    /** Whether somebody else writes there just now, so that the reader waits. */
    Signal<Boolean> isHeld(String field) {
        return Signal.cached(held.map(cards -> cards.contains(field)));
    }

    private void settle(IndicatorCode indicator, long seen, AnswerSaving outcome) {
        var waiting = new HashMap<>(collisions.peek());
        waiting.remove(indicator);
        switch (outcome) {
            case AnswerSaving.Saved saved -> {
                savedHere.add(indicator);
                own(indicator).went(seen, saved.stored().version());
                sheet.set(now().with(indicator, saved.stored()));
            }
            case AnswerSaving.Collided collided -> waiting.put(indicator, collided);
        }
        collisions.set(waiting);
    }

    @Override
    public AnswerSheet now() {
        return sheet.peek();
    }

    Edition edition() {
        return now().edition();
    }

    AssessmentDetails assessment() {
        return now().assessment();
    }

    @Override
    public boolean isWritable() {
        return rights.answers() && assessment().isOpen();
    }

    /** @param field the code of an indicator or of a field of the profile */
    @Override
    public boolean isWritable(String field) {
        return isWritable() && whyClosed(field).isEmpty();
    }

    /** The key of the sentence that says why one field is closed in an open sheet. */
    Optional<String> whyClosed(String field) {
        return isWritable() ? rights.limit().closed(field) : Optional.empty();
    }

    FormerAnswers former() {
        return former;
    }

    boolean maySubmit() {
        return rights.submits() && assessment().isOpen();
    }

    /** Whether this person sees the other pages of the city as well. */
    boolean seesWhole() {
        return rights.whole();
    }

    /** Whether this person may also record the facts of the city, open sheet or not. */
    boolean recordsFacts() {
        return rights.submits();
    }

    AnswerRow stored(IndicatorCode indicator) {
        return now().answer(indicator);
    }

    /** Whether it was saved since the sheet was opened, so that the time of day says enough. */
    boolean wasSavedHere(IndicatorCode indicator) {
        return savedHere.contains(indicator);
    }

    Signal<AnswerRow> answer(IndicatorCode indicator) {
        return Signal.cached(sheet.map(read -> read.answer(indicator)));
    }

    Signal<FigureRow> figure(String field) {
        return Signal.cached(sheet.map(read -> read.figure(field)));
    }

    Signal<List<EvidenceRow>> evidence(IndicatorCode indicator) {
        return Signal.cached(sheet.map(read -> read.evidence(indicator)));
    }

    Signal<SavedText> text(IndicatorCode indicator) {
        return Signal.cached(sheet.map(read -> read.text(indicator)));
    }

    /** Words about the city. */
    Signal<SavedText> text(String field) {
        return Signal.cached(sheet.map(read -> read.text(field)));
    }

    /** How many indicators of the sheet are like that. */
    Signal<Integer> count(Predicate<Indicator> shows) {
        return Signal.cached(sheet.map(
                read -> (int) read.edition().indicators().stream().filter(shows).count()));
    }

    Signal<Optional<AnswerSaving.Collided>> collision(IndicatorCode indicator) {
        return Signal.cached(collisions.map(waiting -> Optional.ofNullable(waiting.get(indicator))));
    }

    Signal<Progress> progress() {
        return Signal.cached(sheet.map(AnswerSheet::progress));
    }

    /** How far a part of the sheet has come, and who did something there last. */
    record Stand(Progress progress, Optional<Activity> last) {}

    Signal<Stand> profileStand() {
        return Signal.cached(sheet.map(read -> new Stand(read.profileProgress(), read.lastActivity())));
    }

    Signal<Stand> stand(Area area) {
        return Signal.cached(sheet.map(read -> new Stand(read.progress(area), read.lastActivity(area))));
    }

    /** Behind the indicator answered last, otherwise from the beginning of the area shown, or of the sheet. */
    Optional<Indicator> nextOpen(Optional<Area> shown) {
        var here = shown.map(Area::indicators).orElse(List.of()).stream()
                .map(Indicator::code)
                .toList();
        var behind = touched.filter(here::contains)
                .or(() -> shown.flatMap(edition()::before)
                        .map(area -> area.indicators().getLast().code()));
        return now().nextOpen(behind);
    }

    /** The code of the area in which to go on when none is asked for; of the profile where nothing else is asked. */
    String whereToGoOn() {
        return now().nextOpen(Optional.empty())
                .map(open -> edition().areaOf(open.code()))
                .or(() -> edition().areas().stream().findFirst())
                .map(Area::code)
                .orElse(Edition.PROFILE);
    }

    /** By code, topic or question, at most twenty. */
    List<Indicator> search(String typed, Locale locale) {
        return edition().indicators().stream()
                .filter(indicator -> indicator.matches(typed, locale))
                .limit(20)
                .toList();
    }
}
