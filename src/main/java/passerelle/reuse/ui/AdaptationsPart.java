package passerelle.reuse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import passerelle.city.CityFound;
import passerelle.practice.PracticeDetails;
import passerelle.practice.ui.PracticeFollowUp;
import passerelle.reuse.AdaptationRow;
import passerelle.reuse.ReuseCount;
import passerelle.reuse.ReuseService;
import passerelle.reuse.ViewCounter;
import passerelle.shared.ui.Section;

/** Which cities adapted the practice, how often it was read, and the way to say that one’s own city adapted it too. */
@org.springframework.stereotype.Component
class AdaptationsPart implements PracticeFollowUp {

    private final ReuseService reuse;
    private final AdaptationActs acts;
    private final Adapters adapters;
    private final ViewCounter counter;
    private final Reader reader;

    AdaptationsPart(ReuseService reuse, AdaptationActs acts, Adapters adapters, ViewCounter counter, Reader reader) {
        this.reuse = reuse;
        this.acts = acts;
        this.adapters = adapters;
        this.counter = counter;
        this.reader = reader;
    }

    @Override
    public int order() {
        return 10;
    }

    /** Whoever belongs to its city, or to the secretariat, works on it and is not counted as a reader. */
    @Override
    public Optional<Component> below(PracticeDetails practice) {
        if (!practice.reach().inside()) {
            reader.mark().ifPresent(mark -> counter.look(practice.code(), mark));
        }
        var told = reuse.of(practice.code());
        var section = new Section(words("reuse.title"));
        section.addClassName("adaptations");
        section.setId("adaptations");
        var open = open(practice, told);
        if (!open.isEmpty()) {
            section.action(acts.tell(practice, open));
        }
        var counts = new ReuseCount(told.size(), reuse.views(practice.code()));
        var line = new Paragraph(told.isEmpty() && counts.views() == 0 ? words("reuse.none") : ReuseWords.of(counts));
        line.addClassName("muted");
        section.add(line);
        told.forEach(row -> section.add(card(row)));
        return Optional.of(section);
    }

    private List<CityFound> open(PracticeDetails practice, List<AdaptationRow> told) {
        var known = told.stream().map(row -> row.city().id()).collect(Collectors.toSet());
        return adapters.of(practice.city()).stream()
                .filter(city -> !known.contains(city.id()))
                .toList();
    }

    private AdaptationCard card(AdaptationRow row) {
        return adapters.writes(row.city().id())
                ? new AdaptationCard(row, true, acts.about(row))
                : new AdaptationCard(row, adapters.seesCities());
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
