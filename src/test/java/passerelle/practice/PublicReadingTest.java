package passerelle.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.document.DocumentService;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.SavedText;

/** What somebody without an account gets to see, in every state. */
@ApplicationTest
class PublicReadingTest {

    @Autowired
    private PracticeService practices;

    @Autowired
    private PracticeWording wording;

    @Autowired
    private PracticePlaces places;

    @Autowired
    private PracticeFileService files;

    @Autowired
    private DocumentService documents;

    @Autowired
    private PracticeReview review;

    @Autowired
    private PracticeReporting reporting;

    @Autowired
    private TestPractices some;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId riva;

    @BeforeEach
    void enter() {
        riva = cities.add("it-riva", "Riva del Lago");
    }

    @Test
    void isWhatIsPublishedWithoutAnybodysName() {
        var id = some.published(riva, "Tables");
        var code = some.code(id);
        users.signOut();

        var practice = practices.find(code).orElseThrow();

        assertThat(practice.reach()).isEqualTo(PracticeReach.WORLD);
        assertThat(practice.verdicts()).isEmpty();
        assertThat(practice.facts().contact()).isEqualTo(new PracticeContact("", "", "Integration", "", true));
        assertThat(wording.of(id)).containsKey("summary.en");
        assertThat(wording.of(id).values()).extracting(SavedText::savedBy).containsOnly("");
        assertThat(places.of(List.of(riva))).containsOnlyKeys(riva);
    }

    @Test
    void isNothingThatIsUnderWayOrArchived() {
        var draft = some.written(riva, "Draft");
        var submitted = some.submitted(riva, "Submitted");
        var returned = some.returned(riva, "Returned", "Say more");
        var archived = some.published(riva, "Archived");
        Acting.asSystem(() -> {
            review.archive(archived, new Reason("It is over"));
            return archived;
        });
        var codes = List.of(some.code(draft), some.code(submitted), some.code(returned), some.code(archived));
        users.signOut();

        assertThat(codes).allSatisfy(code -> {
            assertThat(practices.find(code)).isEmpty();
            assertThat(practices.version(code, 1)).isEmpty();
            assertThat(practices.versions(code)).isEmpty();
        });
        assertThat(List.of(draft, submitted, returned, archived)).allSatisfy(id -> {
            assertThat(wording.of(id)).isEmpty();
            assertThatThrownBy(() -> files.of(id)).isInstanceOf(AccessDeniedException.class);
        });
        assertThat(places.of(List.of(riva))).isEmpty();
    }

    @Test
    void isNoRemarkAndNoSuggestion() {
        var published = some.submitted(riva, "Remarked");
        Acting.asSystem(() -> {
            some.remark(published, 1, "A remark of ours");
            some.suggest(published, 1, "Other words");
            review.publish(published, TestPractices.all(CriterionVerdict.MET), false);
            return published;
        });
        users.signOut();

        assertThat(wording.of(published).keySet()).allMatch(PracticePart::isField);
    }

    @Test
    void isNoEarlierVersion() {
        var first = some.published(riva, "Tables");
        var code = some.code(first);
        users.signIn(Role.COORDINATOR, riva);
        var second = reporting.beginVersion(first);
        reporting.submit(second);
        Acting.asSystem(() -> {
            review.publish(second, TestPractices.all(CriterionVerdict.MET), false);
            return second;
        });
        users.signOut();

        assertThat(practices.version(code, 1)).isEmpty();
        assertThat(practices.version(code, 2)).isPresent();
        assertThat(practices.versions(code))
                .singleElement()
                .satisfies(row -> assertThat(row.revision()).isEqualTo(2));
        assertThat(wording.of(first)).isEqualTo(Map.of());
    }

    @Test
    void isAPhotoWithCreditAndConsentAlone() {
        var id = some.written(riva, "Tables");
        var photo = some.file(id);
        var paper = Acting.asSystem(() -> files.of(id).getFirst().document());
        users.signIn(Role.COORDINATOR, riva);
        reporting.submit(id);
        Acting.asSystem(() -> {
            review.publish(id, TestPractices.all(CriterionVerdict.MET), false);
            return id;
        });
        users.signOut();
        assertThat(files.of(id)).isEmpty();
        assertThatThrownBy(() -> documents.download(paper)).isInstanceOf(AccessDeniedException.class);

        some.agree(photo, new FileWords("A table", "Ana", true));
        assertThat(files.of(id)).hasSize(1);
        assertThat(documents.download(paper).bytes()).isNotEmpty();
    }

    @Test
    void isNothingElseOfTheApplication() {
        users.signOut();

        assertThatThrownBy(() -> practices.ofCity(riva)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
