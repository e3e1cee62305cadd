package passerelle.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
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
import passerelle.assessment.AnswerService;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentReview;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.AssessmentStatus;
import passerelle.assessment.SubmissionService;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

/** Tries every act of docs/review.md in every state as everybody. */
@ApplicationTest
class ReviewTableTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Reason REASON = new Reason("because");
    private static final AnswerValue LAST = new AnswerValue.Choice("d");
    private static final IndicatorCode PLAN = new IndicatorCode("COM-03");
    private static final IndicatorCode BUDGET = new IndicatorCode("COM-04");
    private static final Map<String, Role> READERS = readers();

    @Autowired
    private AnswerService answers;

    @Autowired
    private AnswerSheetService sheets;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private HandBackService turns;

    @Autowired
    private AssessmentReview review;

    @Autowired
    private TestAssessments rounds;

    @Autowired
    private TestReviews given;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    @Autowired
    private EntityManager entities;

    @Test
    void isWhatTheProductDoes() throws IOException {
        var places = Stream.of(AssessmentStatus.values())
                .collect(Collectors.toMap(
                        state -> state, state -> cities.add("it-" + state.name().toLowerCase(), state.name())));
        var sheetIn = places.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, place -> sheet(place.getKey(), place.getValue())));
        var people = people(places.values().toArray(CityId[]::new));
        var found = acts().entrySet().stream()
                .map(act -> "| `" + act.getKey() + "` | "
                        + Stream.of(AssessmentStatus.values())
                                .map(state ->
                                        whoMay(act.getValue(), Objects.requireNonNull(sheetIn.get(state)), people))
                                .collect(Collectors.joining(" | "))
                        + " |")
                .toList();

        try (var lines = Files.lines(Path.of("docs/review.md"))) {
            assertThat(found)
                    .containsExactlyElementsOf(
                            lines.filter(line -> line.startsWith("| `")).toList());
        }
    }

    private Map<String, Consumer<AssessmentId>> acts() {
        var acts = new LinkedHashMap<String, Consumer<AssessmentId>>();
        acts.put("answer what was returned", id -> answer(id, PLAN));
        acts.put("answer anything else", id -> answer(id, BUDGET));
        acts.put("hand in", id -> submissions.submit(id, REASON));
        acts.put("accept an answer", id -> decisions.accept(id, BUDGET, 0));
        acts.put("return it with a question", id -> decisions.ask(id, BUDGET, 0));
        acts.put("record another answer", id -> decisions.replace(id, BUDGET, new ReviewedAnswer(LAST, REASON), 0));
        acts.put("return to the city", id -> {
            given.asked(id, "COM-05");
            turns.handBack(id, TODAY.plusDays(14));
        });
        acts.put("close the review", id -> turns.close(id, true));
        acts.put("take the review up again", id -> review.resume(id, REASON));
        acts.put("open everything again", id -> submissions.reopen(id, TODAY.plusDays(14), REASON));
        acts.put("withdraw", id -> assessments.withdraw(id, REASON));
        return acts;
    }

    private void answer(AssessmentId id, IndicatorCode indicator) {
        answers.answer(id, indicator, LAST, sheets.sheet(id).answer(indicator).version());
    }

    private String whoMay(Consumer<AssessmentId> act, AssessmentId sheet, Map<String, AccountId> people) {
        var may = people.entrySet().stream()
                .filter(person -> allows(act, sheet, person.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining());
        return may.isEmpty() ? "–" : may;
    }

    private boolean allows(Consumer<AssessmentId> act, AssessmentId sheet, AccountId person) {
        users.signIn(person);
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            var before = connection.setSavepoint();
            try {
                act.accept(sheet);
                return true;
            } catch (AccessDeniedException | RuleViolation refused) {
                return false;
            } finally {
                entities.clear();
                connection.rollback(before);
            }
        });
    }

    private AssessmentId sheet(AssessmentStatus state, CityId city) {
        var sheet = state.isHandedIn()
                ? rounds.submitted(city, Instrument.INDEX, TODAY.getYear())
                : rounds.answered(city, Instrument.INDEX, TODAY.getYear());
        switch (state) {
            case OPEN, SUBMITTED -> {}
            case RETURNED -> given.returned(sheet, "COM-03");
            case REVIEWED -> given.closed(sheet);
            case CLOSED -> asSystem(() -> submissions.close(sheet));
            case WITHDRAWN -> asSystem(() -> assessments.withdraw(sheet, REASON));
        }
        entities.flush();
        return sheet;
    }

    private static void asSystem(Runnable act) {
        Acting.asSystem(() -> {
            act.run();
            return act;
        });
    }

    private Map<String, AccountId> people(CityId... places) {
        var people = new LinkedHashMap<String, AccountId>();
        READERS.forEach((letter, role) -> people.put(
                letter,
                List.of(Role.SECRETARIAT, Role.ANALYST).contains(role) ? users.add(role) : users.add(role, places)));
        return people;
    }

    private static Map<String, Role> readers() {
        var readers = new LinkedHashMap<String, Role>();
        readers.put("S", Role.SECRETARIAT);
        readers.put("E", Role.EXPERT);
        readers.put("A", Role.ANALYST);
        readers.put("C", Role.COORDINATOR);
        readers.put("K", Role.CONTRIBUTOR);
        return readers;
    }
}
