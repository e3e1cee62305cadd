package passerelle.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.practice.GoodPracticeId;
import passerelle.practice.PracticeReview;
import passerelle.practice.TestPractices;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

@ApplicationTest
class AdaptationServiceTest {

    private static final AdaptationNote NOTE = new AdaptationNote("In school yards, each week");
    private static final Reason WHY = new Reason("It was another practice");

    @Autowired
    private AdaptationService adaptations;

    @Autowired
    private ReuseService reuse;

    @Autowired
    private TestReuse some;

    @Autowired
    private TestPractices practices;

    @Autowired
    private TestCities cities;

    @Autowired
    private TextService texts;

    @Autowired
    private PracticeReview review;

    @Autowired
    private Users users;

    private CityId riva;
    private CityId prato;
    private GoodPracticeId practice;
    private String code = "";

    @BeforeEach
    void enter() {
        riva = cities.add("it-riva", "Riva del Lago");
        prato = some.member("it-prato", "Prato");
        practice = practices.published(riva, "Tables");
        code = practices.code(practice);
        users.signIn(Role.COORDINATOR, prato);
    }

    @Test
    void showsWhichCityAdaptedAPracticeAndHowItWent() {
        var told = adaptations.tell(prato, code, NOTE);
        texts.save(
                new TextKey(AdaptationService.SUBJECT, told.value(), AdaptationService.STORY),
                "They **stayed** for tea.",
                0,
                "en");

        assertThat(reuse.of(code)).singleElement().satisfies(row -> {
            assertThat(row.city().code()).isEqualTo("it-prato");
            assertThat(row.note()).isEqualTo(NOTE);
            assertThat(row.toldBy()).startsWith("coordinator-");
            assertThat(row.story().body()).isEqualTo("They **stayed** for tea.");
        });
        assertThat(adaptations.by(prato)).singleElement().satisfies(row -> {
            assertThat(row.practice()).isEqualTo(code);
            assertThat(row.title().en()).isEqualTo("Tables");
        });
        assertThat(reuse.counts(List.of(code))).containsExactly(Map.entry(code, new ReuseCount(1, 0)));
    }

    @Test
    void namesNobodyToTheWorld() {
        adaptations.tell(prato, code, NOTE);
        users.signOut();

        assertThat(reuse.of(code)).singleElement().satisfies(row -> {
            assertThat(row.city().code()).isEqualTo("it-prato");
            assertThat(row.toldBy()).isEmpty();
        });
    }

    @Test
    void isToldOncePerCity() {
        adaptations.tell(prato, code, NOTE);

        assertThatThrownBy(() -> adaptations.tell(prato, code, NOTE))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("reuse.error.told");
    }

    @Test
    void isCorrectedWithdrawnAndToldAgain() {
        var told = adaptations.tell(prato, code, NOTE);
        adaptations.correct(told, new AdaptationNote("In parks"), WHY);
        assertThat(reuse.of(code).getFirst().note().text()).isEqualTo("In parks");

        adaptations.withdraw(told, WHY);
        assertThat(reuse.of(code)).isEmpty();
        assertThat(adaptations.by(prato)).isEmpty();
        assertThatThrownBy(() -> adaptations.correct(told, NOTE, WHY)).hasMessageContaining("reuse.error.withdrawn");

        assertThat(adaptations.tell(prato, code, NOTE)).isEqualTo(told);
        assertThat(reuse.of(code)).hasSize(1);
    }

    @Test
    void isNotToldOfTheOwnPractice() {
        users.signIn(Role.COORDINATOR, riva);

        assertThatThrownBy(() -> adaptations.tell(riva, code, NOTE)).hasMessageContaining("reuse.error.own");
    }

    @Test
    void isToldByMembersOnly() {
        var guest = cities.add("it-gubbio", "Gubbio");
        users.signIn(Role.COORDINATOR, guest);

        assertThatThrownBy(() -> adaptations.tell(guest, code, NOTE)).hasMessageContaining("reuse.error.member");
    }

    @Test
    void isNotToldOfWhatIsNotPublished() {
        var draft = practices.code(practices.submitted(riva, "Choir"));

        assertThatThrownBy(() -> adaptations.tell(prato, draft, NOTE)).hasMessageContaining("reuse.error.unpublished");
    }

    @Test
    void isToldByTheCoordinatorOfThatCityOnly() {
        users.signIn(Role.CONTRIBUTOR, prato);
        assertThatThrownBy(() -> adaptations.tell(prato, code, NOTE)).isInstanceOf(AccessDeniedException.class);

        users.signIn(Role.COORDINATOR, riva);
        assertThatThrownBy(() -> adaptations.tell(prato, code, NOTE)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void goesOutOfSightWithThePractice() {
        adaptations.tell(prato, code, NOTE);

        Acting.asSystem(() -> {
            review.archive(practice, WHY);
            return practice;
        });

        assertThat(reuse.of(code)).isEmpty();
        assertThat(adaptations.by(prato)).isEmpty();
    }

    @Test
    void saysSomethingInOneLine() {
        assertThatThrownBy(() -> new AdaptationNote("  ")).hasMessageContaining("reuse.error.note");
        assertThatThrownBy(() -> new AdaptationNote("x".repeat(AdaptationNote.LONGEST + 1)))
                .hasMessageContaining("reuse.error.note.long");
    }
}
