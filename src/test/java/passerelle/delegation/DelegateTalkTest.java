package passerelle.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import passerelle.account.Role;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.FormerAnswerService;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.remark.NewRemark;
import passerelle.remark.Person;
import passerelle.remark.RemarkCircle;
import passerelle.remark.RemarkService;
import passerelle.remark.TestRemarks;
import passerelle.review.QuestionText;
import passerelle.review.ReviewService;
import passerelle.review.TestReviews;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TextService;
import passerelle.workbook.Portion;
import passerelle.workbook.WorkbookService;

/** What somebody who sees their part alone finds of what others say, write and take away. */
@ApplicationTest
@Import(TestReviews.class)
class DelegateTalkTest {

    private static final IndicatorCode OWN = new IndicatorCode("COM-03");
    private static final IndicatorCode OTHER = new IndicatorCode("EDU-01");

    @Autowired
    private RemarkService remarks;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private AnswerSheetService sheets;

    @Autowired
    private FormerAnswerService former;

    @Autowired
    private WorkbookService workbooks;

    @Autowired
    private TextService texts;

    @Autowired
    private DelegationService given;

    @Autowired
    private TestReviews returning;

    @Autowired
    private TestRemarks said;

    @Autowired
    private TestDelegations delegations;

    @Autowired
    private Users users;

    private CityId city;
    private AssessmentId index;
    private AccountId delegate;

    @BeforeEach
    void returnTwoAnswersAndSignInAsTheDelegateOfOne(
            @Autowired TestCities cities, @Autowired TestAssessments assessments) {
        city = cities.add("it-valmora", "Valmora");
        assessments.submit(assessments.answered(city, Instrument.INDEX, 2023));
        index = assessments.submitted(city, Instrument.INDEX, 2026);
        returning.returned(index, OWN.value(), OTHER.value());
        delegate = users.add(Role.DELEGATE, city);
        delegations.ask(index, delegate, OWN.value());
        users.signIn(delegate);
    }

    @Test
    void seesTheQuestionOfTheReviewAndRepliesToIt() {
        var review = reviews.of(index);

        assertThat(review.questions()).containsOnlyKeys(OWN);
        assertThat(review.withCity()).containsExactly(OWN);
        texts.save(QuestionText.reply(OWN, 1).of(index), "The one of May.", 0, "en");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> texts.read(QuestionText.question(OTHER, 1).of(index)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> texts.save(QuestionText.reply(OTHER, 1).of(index), "No.", 0, "en"));
    }

    @Test
    void takesPartInWhatIsSaidOfTheOwnPartAlone() {
        said.shared(index, OWN.value(), "own");
        var elsewhere = said.shared(index, OTHER.value(), "other");

        assertThat(remarks.of(index)).containsOnlyKeys(OWN.value());
        remarks.open(index, OWN.value(), RemarkCircle.CITY, TestRemarks.said("Among ourselves"));
        var words = new NewRemark("no", "en", Set.of());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> remarks.open(index, OTHER.value(), RemarkCircle.SHARED, words));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> remarks.answer(elsewhere, words));
    }

    @Test
    void canBeMentionedWhereTheyRead() {
        users.signIn(Role.COORDINATOR, city);

        assertThat(remarks.circles(index, OWN.value()).get(RemarkCircle.CITY))
                .extracting(Person::account)
                .contains(delegate);
        assertThat(remarks.circles(index, OTHER.value()).get(RemarkCircle.CITY))
                .extracting(Person::account)
                .doesNotContain(delegate);
    }

    @Test
    void findsTheFormerAnswersToTheOwnQuestionsAlone() {
        assertThat(former.of(index).answers()).containsOnlyKeys(OWN);
    }

    @Test
    void takesTheOwnPartAwayAndNothingElse() throws IOException {
        var paper = workbooks.word(index, Portion.WHOLE, Locale.ENGLISH);

        try (var word = new XWPFDocument(new ByteArrayInputStream(paper));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("COM-03").doesNotContain("COM-04", "EDU-01", "of 83");
        }
        assertThat(workbooks.pdf(index, Portion.WHOLE, Locale.ENGLISH)).isNotEmpty();
        assertThat(workbooks.excel(index, Portion.WHOLE, Locale.ENGLISH)).isNotEmpty();
    }

    @Test
    void seesTheOwnDelegationAlone() {
        delegations.ask(index, users.add(Role.CONTRIBUTOR, city), OTHER.value());

        assertThat(given.of(index)).hasSize(1).allMatch(row -> row.has(OWN.value()));
    }

    @Test
    void losesSightOfWhatIsTakenOutOfTheirHands() {
        var asked = given.of(index).getFirst().id();
        users.signIn(Role.COORDINATOR, city);

        given.takeBack(asked, new Reason("Somebody else does it"));

        users.signIn(delegate);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sheets.sheet(index));
    }
}
