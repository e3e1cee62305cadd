package passerelle.demo;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import passerelle.city.CitySearch;
import passerelle.practice.Criterion;
import passerelle.practice.CriterionVerdict;
import passerelle.practice.GoodPracticeId;
import passerelle.practice.PracticeChange;
import passerelle.practice.PracticeContact;
import passerelle.practice.PracticeDates;
import passerelle.practice.PracticeLink;
import passerelle.practice.PracticeReporting;
import passerelle.practice.PracticeReview;
import passerelle.practice.PracticeService;
import passerelle.practice.classification.TermId;
import passerelle.practice.classification.TermKind;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.PartialDate;
import passerelle.text.TextKey;
import passerelle.text.TextService;

/** Good practices of the demo’s cities in every state, written by their coordinators. */
@Component
@Profile("demo")
class DemoPractices {

    private final DemoDesk desk;
    private final DemoPeople people;
    private final CitySearch directory;
    private final PracticeReporting reporting;
    private final PracticeReview review;
    private final TextService texts;
    private final DemoForms forms;
    private final TravellingClock clock;

    DemoPractices(
            DemoDesk desk,
            DemoPeople people,
            CitySearch directory,
            PracticeReporting reporting,
            PracticeReview review,
            TextService texts,
            DemoForms forms,
            TravellingClock clock) {
        this.desk = desk;
        this.people = people;
        this.directory = directory;
        this.reporting = reporting;
        this.review = review;
        this.texts = texts;
        this.forms = forms;
        this.clock = clock;
    }

    /** In the transaction in which everything else is written. */
    @EventListener
    @Order(1)
    public void write(TownsSettled settled) {
        try {
            DemoPractice.all()
                    .forEach(practice -> write(practice, settled.staff().secretariat()));
            var first = DemoPractice.all().getFirst();
            var secretariat = settled.staff().secretariat();
            desk.act(
                    3,
                    secretariat,
                    () -> forms.write(city(first.text("city")), people.coordinator(first.text("town")), secretariat));
        } finally {
            clock.arrive();
        }
    }

    private void write(DemoPractice practice, AccountId secretariat) {
        var coordinator = people.coordinator(practice.text("town"));
        var id = desk.on(practice.days(), coordinator, () -> {
            var begun = reporting.begin(city(practice.text("city")), practice.text("language"));
            fill(begun, practice);
            return begun;
        });
        if (practice.text("fate").equals("draft")) {
            return;
        }
        desk.act(practice.days() - 2, coordinator, () -> reporting.submit(id));
        switch (practice.text("fate")) {
            case "returned" -> desk.act(practice.days() - 20, secretariat, () -> giveBack(id, practice));
            case "published" -> desk.act(practice.days() - 20, secretariat, () -> publish(id));
            case "renewed" -> renew(id, practice.days() - 20, coordinator, secretariat);
            default -> {}
        }
    }

    private void fill(GoodPracticeId id, DemoPractice practice) {
        practice.words("title")
                .forEach((language, title) -> reporting.write(id, new PracticeChange.Title(language, title)));
        var email = practice.text("city") + "@demo.example";
        var contact = new PracticeContact("Coordination", "", practice.text("department"), email, true);
        var dates = new PracticeDates(
                date(practice, "start"),
                date(practice, "end"),
                practice.text("end").isBlank());
        Stream.of(
                        new PracticeChange.Contact(contact),
                        new PracticeChange.Dates(dates),
                        new PracticeChange.Terms(TermKind.THEME, terms(TermKind.THEME, practice.list("themes"))),
                        new PracticeChange.Terms(TermKind.GOAL, terms(TermKind.GOAL, practice.list("goals"))),
                        new PracticeChange.SelfCheck(EnumSet.of(Criterion.GOAL_DRIVEN, Criterion.TRANSFERABLE)),
                        new PracticeChange.Links(practice.words("links").entrySet().stream()
                                .map(link -> new PracticeLink(link.getKey(), link.getValue()))
                                .toList()))
                .forEach(change -> reporting.write(id, change));
        practice.parts()
                .forEach((part, languages) ->
                        languages.forEach((language, words) -> save(id, part + "." + language, words, language)));
    }

    private void giveBack(GoodPracticeId id, DemoPractice practice) {
        practice.words("remark")
                .forEach((section, words) -> save(id, "remark." + section + ".1", words, practice.text("language")));
        review.giveBack(id);
    }

    private void publish(GoodPracticeId id) {
        Map<Criterion, CriterionVerdict> verdicts =
                Stream.of(Criterion.values()).collect(toMap(criterion -> criterion, criterion -> CriterionVerdict.MET));
        verdicts.put(Criterion.SUSTAINABLE, CriterionVerdict.PARTLY);
        review.publish(id, verdicts, false);
    }

    /** Published, and written anew half a year later. */
    private void renew(GoodPracticeId id, int daysAgo, AccountId coordinator, AccountId secretariat) {
        desk.act(daysAgo, secretariat, () -> publish(id));
        var next = desk.on(daysAgo - 180, coordinator, () -> {
            var begun = reporting.beginVersion(id);
            save(begun, "quantitative.en", "Since the second van: 1,240 households a year.", "en");
            reporting.submit(begun);
            return begun;
        });
        desk.act(daysAgo - 200, secretariat, () -> publish(next));
    }

    private void save(GoodPracticeId id, String field, String words, String language) {
        texts.save(new TextKey(PracticeService.SUBJECT, id.value(), field), words, 0, language);
    }

    private static @Nullable PartialDate date(DemoPractice practice, String key) {
        var written = practice.text(key);
        return written.isBlank() ? null : PartialDate.parse(written);
    }

    private static Set<TermId> terms(TermKind kind, List<String> codes) {
        return codes.stream().map(code -> TermId.of(kind, code)).collect(toSet());
    }

    private CityId city(String code) {
        var found = directory.coded(List.of(code)).get(code);
        if (found == null) {
            throw new IllegalStateException("The demo has no city " + code);
        }
        return found.id();
    }
}
