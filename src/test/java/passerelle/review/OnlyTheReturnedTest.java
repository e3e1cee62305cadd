package passerelle.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.EvidenceService;
import passerelle.assessment.Figure;
import passerelle.assessment.FigureService;
import passerelle.assessment.NewLink;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.Edition;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.instrument.ProfileField;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

/** Tries every field of a sheet of which four answers came back. */
@ApplicationTest
class OnlyTheReturnedTest {

    private static final String[] RETURNED = {"COM-03", "COM-05", "COM-08", "EDU-01"};

    @Autowired
    private AnswerService answers;

    @Autowired
    private TextService texts;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private FigureService figures;

    @Autowired
    private AnswerSheetService sheets;

    private AssessmentId index;
    private Edition edition;

    @BeforeEach
    void returnFour(
            @Autowired TestCities cities,
            @Autowired TestAssessments assessments,
            @Autowired TestReviews reviews,
            @Autowired Users users) {
        var city = cities.add("it-valmora", "Valmora");
        index = assessments.submitted(city, Instrument.INDEX, LocalDate.now().getYear());
        reviews.returned(index, RETURNED);
        users.signIn(Role.COORDINATOR, city);
        edition = sheets.sheet(index).edition();
    }

    @Test
    void areAnsweredAnew() {
        assertThat(taken(codes(), code -> answers.clear(index, new IndicatorCode(code), 1)))
                .containsExactly(RETURNED);
    }

    @Test
    void areExplained() {
        var everything = Stream.concat(
                        codes().stream(),
                        edition.profile().stream()
                                .filter(field -> field.type() == ProfileField.Type.TEXT)
                                .map(ProfileField::code))
                .toList();

        assertThat(taken(
                        everything,
                        field -> texts.save(new TextKey("assessment", index.value(), field), "As asked.", 0, "en")))
                .containsExactly(RETURNED);
    }

    @Test
    void areProven() {
        var page = new NewLink("https://example.org/plan", "The plan");

        assertThat(taken(codes(), code -> evidence.addLink(index, new IndicatorCode(code), page)))
                .containsExactly(RETURNED);
    }

    @Test
    void leaveTheFiguresClosed() {
        var numbers = edition.profile().stream()
                .filter(field -> field.type() == ProfileField.Type.NUMBER)
                .map(ProfileField::code)
                .toList();

        assertThat(numbers).isNotEmpty();
        assertThat(taken(numbers, field -> figures.save(index, field, Figure.of(BigDecimal.TEN), 0)))
                .isEmpty();
    }

    private List<String> codes() {
        return edition.indicators().stream()
                .map(indicator -> indicator.code().value())
                .toList();
    }

    /** Of some fields those that do not refuse the act. */
    private static Iterable<String> taken(List<String> fields, Consumer<String> act) {
        var taken = new TreeSet<String>();
        for (var field : fields) {
            try {
                act.accept(field);
                taken.add(field);
            } catch (RuleViolation closed) {
                assertThat(closed.messageKey()).isEqualTo("review.closed.other");
            }
        }
        return taken;
    }
}
