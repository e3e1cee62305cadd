package passerelle.practice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

/** Tries every act of docs/practices.md in every state as everybody. */
@ApplicationTest
class PracticeTableTest {

    private static final Reason REASON = new Reason("because");
    private static final PartSuggestion SUGGESTED = new PartSuggestion(PracticePart.CONTEXT, "en", 1);

    @Autowired
    private PracticeReporting reporting;

    @Autowired
    private PracticeReview review;

    @Autowired
    private PracticeSuggestionService suggestions;

    @Autowired
    private PracticeService practices;

    @Autowired
    private TestPractices some;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    @Autowired
    private EntityManager entities;

    @Test
    void isWhatTheProductDoes() throws IOException {
        var city = cities.add("it-valmora", "Valmora");
        var coordinator = users.add(Role.COORDINATOR, city);
        var practiceIn = Stream.of(PracticeStatus.values())
                .collect(Collectors.toMap(state -> state, state -> practice(state, city, coordinator)));
        var people = people(city, coordinator);
        var found = acts().entrySet().stream()
                .map(act -> "| `" + act.getKey() + "` | "
                        + Stream.of(PracticeStatus.values())
                                .map(state ->
                                        whoMay(act.getValue(), Objects.requireNonNull(practiceIn.get(state)), people))
                                .collect(Collectors.joining(" | "))
                        + " |")
                .toList();

        try (var lines = Files.lines(Path.of("docs/practices.md"))) {
            assertThat(found)
                    .containsExactlyElementsOf(
                            lines.filter(line -> line.startsWith("| `")).toList());
        }
    }

    private Map<String, Consumer<GoodPracticeId>> acts() {
        var acts = new LinkedHashMap<String, Consumer<GoodPracticeId>>();
        acts.put("read", practices::get);
        acts.put("write", id -> some.write(id, PracticePart.IMPACT, "It lasts"));
        acts.put("confirm", reporting::confirm);
        acts.put("hand in", reporting::submit);
        acts.put("discard", id -> reporting.discard(id, REASON));
        acts.put("remark", id -> some.remark(id, 1, "Say more of it"));
        acts.put("suggest another wording", id -> some.suggest(id, 1, "The context, in other words"));
        acts.put("take or decline a suggestion", id -> suggestions.decline(id, SUGGESTED));
        acts.put("return with remarks", id -> {
            some.remarkOn(id);
            review.giveBack(id);
        });
        acts.put("publish", id -> review.publish(id, TestPractices.all(CriterionVerdict.MET), false));
        acts.put("archive", id -> review.archive(id, REASON));
        acts.put("begin a new version", reporting::beginVersion);
        return acts;
    }

    private GoodPracticeId practice(PracticeStatus state, CityId city, AccountId coordinator) {
        users.signIn(coordinator);
        var title = state.name().toLowerCase(Locale.ROOT);
        var id = state == PracticeStatus.RECEIVED
                ? reporting.receive(city, "en", "form.docx")
                : reporting.begin(city, "en");
        some.fill(id, title);
        if (state == PracticeStatus.DRAFT || state == PracticeStatus.RECEIVED) {
            return id;
        }
        if (state == PracticeStatus.ARCHIVED) {
            reporting.discard(id, REASON);
            return id;
        }
        reporting.submit(id);
        Acting.asSystem(() -> reach(state, id));
        if (state == PracticeStatus.REPLACED) {
            var next = reporting.beginVersion(id);
            reporting.submit(next);
            Acting.asSystem(() -> reach(PracticeStatus.PUBLISHED, next));
        }
        return id;
    }

    private GoodPracticeId reach(PracticeStatus state, GoodPracticeId id) {
        switch (state) {
            case RETURNED -> {
                some.remark(id, 1, "Say more");
                review.giveBack(id);
            }
            case PUBLISHED, REPLACED -> review.publish(id, TestPractices.all(CriterionVerdict.MET), false);
            case RECEIVED, DRAFT, SUBMITTED, ARCHIVED -> {}
        }
        return id;
    }

    private String whoMay(Consumer<GoodPracticeId> act, GoodPracticeId practice, Map<String, AccountId> people) {
        var may = people.entrySet().stream()
                .filter(person -> allows(act, practice, person.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining());
        return may.isEmpty() ? "–" : may;
    }

    private boolean allows(Consumer<GoodPracticeId> act, GoodPracticeId practice, AccountId person) {
        users.signIn(person);
        entities.flush();
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            var before = connection.setSavepoint();
            try {
                act.accept(practice);
                return true;
            } catch (AccessDeniedException | RuleViolation refused) {
                return false;
            } finally {
                entities.clear();
                connection.rollback(before);
            }
        });
    }

    private Map<String, AccountId> people(CityId city, AccountId coordinator) {
        var people = new LinkedHashMap<String, AccountId>();
        people.put("S", users.add(Role.SECRETARIAT));
        people.put("E", users.add(Role.EXPERT, city));
        people.put("A", users.add(Role.ANALYST));
        people.put("C", coordinator);
        people.put("K", users.add(Role.CONTRIBUTOR, city));
        people.put("O", users.add(Role.COORDINATOR, cities.add("it-prato", "Prato")));
        return people;
    }
}
