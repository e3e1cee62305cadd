package passerelle.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import passerelle.account.Role;
import passerelle.document.DocumentService;
import passerelle.practice.classification.TermId;
import passerelle.practice.classification.TermKind;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TextService;

@ApplicationTest
class PracticeReportingTest {

    @Autowired
    private PracticeReporting reporting;

    @Autowired
    private PracticeReview review;

    @Autowired
    private PracticeService practices;

    @Autowired
    private PracticeFileService files;

    @Autowired
    private DocumentService documents;

    @Autowired
    private TextService texts;

    @Autowired
    private TestPractices some;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void addCity() {
        city = cities.add("it-valmora", "Valmora");
    }

    @Test
    void numbersThePracticesOfACity() {
        users.signIn(Role.CONTRIBUTOR, city);

        var first = practices.get(reporting.begin(city, "en")).code();
        var second = practices.get(reporting.begin(city, "fr")).code();

        assertThat(List.of(first, second)).containsExactly("it-valmora-1", "it-valmora-2");
    }

    @Test
    void letsContributorsWriteAndCoordinatorsHandIn() {
        users.signIn(Role.CONTRIBUTOR, city);
        var id = reporting.begin(city, "en");
        some.fill(id, "Bridges");

        assertThatThrownBy(() -> reporting.submit(id)).isInstanceOf(AccessDeniedException.class);
        users.signIn(Role.COORDINATOR, city);
        reporting.submit(id);

        assertThat(practices.get(id).status()).isEqualTo(PracticeStatus.SUBMITTED);
    }

    @Test
    void letsTheSecretariatWriteOnlyWhatItBegan() {
        users.signIn(Role.COORDINATOR, city);
        var theirs = reporting.begin(city, "en");
        users.signIn(Role.SECRETARIAT);
        var own = reporting.begin(city, "en");
        var title = new PracticeChange.Title("en", "Bridges");

        reporting.write(own, title);

        assertThatThrownBy(() -> reporting.write(theirs, title)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> some.write(theirs, PracticePart.CONTEXT, "x"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesTermsThatNobodyKnows() {
        users.signIn(Role.COORDINATOR, city);
        var id = reporting.begin(city, "en");
        var unknown = new PracticeChange.Terms(TermKind.THEME, Set.of(TermId.of(TermKind.THEME, "football")));

        assertThatThrownBy(() -> reporting.write(id, unknown))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("practice.error.term");
    }

    @Test
    void hidesADraftFromEverybodyElse() {
        var draft = some.written(city, "Bridges");
        var code = some.code(draft);

        for (var role : List.of(Role.ANALYST, Role.EXPERT)) {
            users.signIn(role, city);
            assertThat(practices.find(code)).isEmpty();
            assertThat(practices.ofCity(city)).isEmpty();
            assertThat(texts.of(PracticeService.SUBJECT, draft.value())).isEmpty();
        }
        users.signIn(Role.COORDINATOR, cities.add("it-prato", "Prato"));
        assertThat(practices.find(code)).isEmpty();
        assertThat(practices.versions(code)).isEmpty();
    }

    @Test
    void showsEverybodyWhatIsPublishedWithoutThePersonBehindIt() {
        var published = some.published(city, "Bridges");
        users.signIn(Role.CONTRIBUTOR, cities.add("it-prato", "Prato"));

        var seen = practices.find(some.code(published)).orElseThrow();

        assertThat(seen.facts().contact())
                .isEqualTo(new PracticeContact("", "", "Integration", "office@example.org", true));
        assertThat(seen.verdicts()).isEmpty();
        assertThat(texts.of(PracticeService.SUBJECT, published.value())).containsKey("summary.en");
    }

    @Test
    void keepsRemarksFromTheCityUntilItReturnsThePractice() {
        var id = some.submitted(city, "Bridges");
        users.signIn(Role.SECRETARIAT);
        some.remark(id, 1, "Say more");
        users.signIn(Role.COORDINATOR, city);
        assertThat(texts.of(PracticeService.SUBJECT, id.value())).doesNotContainKey("remark.context.1");

        users.signIn(Role.SECRETARIAT);
        review.giveBack(id);

        users.signIn(Role.COORDINATOR, city);
        assertThat(texts.of(PracticeService.SUBJECT, id.value())).containsKey("remark.context.1");
        users.signIn(Role.ANALYST);
        assertThat(texts.of(PracticeService.SUBJECT, id.value())).isEmpty();
    }

    @Test
    void isNotReturnedWithoutAWord() {
        var id = some.submitted(city, "Bridges");
        users.signIn(Role.SECRETARIAT);

        assertThatThrownBy(() -> review.giveBack(id)).hasMessage("practice.error.remarks");
    }

    @Test
    void keepsThePublishedVersionInSightUntilTheNextIsPublished() {
        var first = some.published(city, "Bridges");
        users.signIn(Role.COORDINATOR, city);
        var second = reporting.beginVersion(first);
        reporting.write(second, new PracticeChange.Title("en", "More bridges"));
        reporting.submit(second);
        var code = some.code(first);

        assertThat(practices.find(code).orElseThrow().facts().title().en()).isEqualTo("Bridges");
        users.signIn(Role.SECRETARIAT);
        review.publish(second, TestPractices.all(CriterionVerdict.MET), false);

        users.signIn(Role.CONTRIBUTOR, cities.add("it-prato", "Prato"));
        assertThat(practices.find(code).orElseThrow().facts().title().en()).isEqualTo("More bridges");
        assertThat(practices.version(code, 1).orElseThrow().status()).isEqualTo(PracticeStatus.REPLACED);
        assertThat(texts.of(PracticeService.SUBJECT, second.value())).containsKey("summary.en");
    }

    @Test
    void writesOneNewVersionAtATime() {
        var first = some.published(city, "Bridges");
        users.signIn(Role.COORDINATOR, city);
        reporting.beginVersion(first);

        assertThatThrownBy(() -> reporting.beginVersion(first)).hasMessage("practice.error.version");
    }

    @Test
    void publishesNoPhotoWithoutCreditAndConsent() {
        users.signIn(Role.COORDINATOR, city);
        var id = reporting.begin(city, "en");
        some.fill(id, "Bridges");
        files.add(id, List.of(TestPractices.picture("a.png"), TestPractices.picture("b.png")));
        var photos = files.of(id);
        files.describe(photos.getFirst().id(), new FileWords("A bridge", "City archive", true));
        reporting.submit(id);
        users.signIn(Role.SECRETARIAT);
        review.publish(id, TestPractices.all(CriterionVerdict.MET), false);

        users.signIn(Role.CONTRIBUTOR, cities.add("it-prato", "Prato"));
        assertThat(files.of(id)).extracting(PracticeFileRow::name).containsExactly("a.png");
        assertThat(documents.download(photos.getFirst().document()).name()).isEqualTo("a.png");
        assertThatThrownBy(() -> documents.download(photos.getLast().document()))
                .isInstanceOf(AccessDeniedException.class);
    }
}
