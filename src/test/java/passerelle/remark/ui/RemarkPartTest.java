package passerelle.remark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.TestAssessments;
import passerelle.assessment.ui.AssessmentLinks;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.remark.NewRemark;
import passerelle.remark.RemarkCircle;
import passerelle.remark.RemarkService;
import passerelle.remark.TestRemarks;
import passerelle.remark.ThreadRow;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class RemarkPartTest extends SpringBrowserlessTest {

    private static final IndicatorCode INDICATOR = new IndicatorCode("COM-03");

    @Autowired
    private RemarkService remarks;

    @Autowired
    private TestRemarks written;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;
    private AssessmentId index;

    @BeforeEach
    void openARoundAndSignIn() {
        city = cities.add("it-valmora", "Valmora");
        index = assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void isWrittenInsideTheCityUnlessOneChoosesOtherwise() {
        show();
        press("Write a remark: COM-03");
        type("Who knows the number?");
        test(button("Send")).click();

        assertThat(threads()).singleElement().satisfies(thread -> {
            assertThat(thread.circle()).isEqualTo(RemarkCircle.CITY);
            assertThat(thread.remarks().getFirst().body()).isEqualTo("Who knows the number?");
        });
        assertThat(page()).contains("One remark, one open", "Inside the city", "Who knows the number?");
    }

    @Test
    void isSharedOnceOneSaysSo() {
        show();
        press("Write a remark: COM-03");
        test($(RadioButtonGroup.class).withCaption("Who reads it").single()).selectItem("Shared with the secretariat");
        type("Is a draft enough?");
        test(button("Send")).click();

        assertThat(threads()).allMatch(thread -> thread.circle() == RemarkCircle.SHARED);
    }

    @Test
    void keepsWhatIsTypedWhenNothingIsSaid() {
        show();
        press("Write a remark: COM-03");
        test(button("Send")).click();

        assertThat($(TextArea.class).withCaption("Remark").exists()).isTrue();
        assertThat(threads()).isEmpty();
    }

    @Test
    void leavesExpertsWithSharedOnes() {
        remarks.open(index, INDICATOR, RemarkCircle.CITY, TestRemarks.said("Between us."));
        written.shared(index, "COM-03", "Is a draft enough?");
        users.signIn(Role.EXPERT, city);
        show();

        assertThat(page()).contains("One remark, one open").doesNotContain("Between us.");
        press("Write a remark: COM-03");
        assertThat($(RadioButtonGroup.class).withCaption("Who reads it").exists())
                .isFalse();
    }

    @Test
    void opensByItselfForWhoIsMentionedAndIsReadThen() {
        var contributor = users.add(Role.CONTRIBUTOR, city);
        remarks.open(index, INDICATOR, RemarkCircle.CITY, new NewRemark("Do you know?", "en", Set.of(contributor)));
        users.signIn(contributor);
        UI.getCurrent().navigate("");
        assertThat(page()).contains("mentioned you in a remark on COM-03");

        show();
        assertThat(page()).contains("Do you know?");
        UI.getCurrent().navigate("");

        assertThat(page()).doesNotContain("mentioned you");
        assertThat($(H1.class).exists()).isTrue();
    }

    @Test
    void isResolvedOnTheCard() {
        remarks.open(index, INDICATOR, RemarkCircle.CITY, TestRemarks.said("Who knows?"));
        show();
        $(Details.class).all().stream()
                .filter(details -> details.getSummaryText().startsWith("One remark"))
                .forEach(details -> details.setOpened(true));

        test(button("Resolve")).click();

        assertThat(threads()).noneMatch(ThreadRow::isOpen);
        assertThat(page()).contains("One remark, none open", "Resolved");
    }

    private void show() {
        UI.getCurrent().navigate(AssessmentLinks.to("it-valmora", index, "commitment"));
    }

    private void press(String spoken) {
        var button = $(Button.class).all().stream()
                .filter(one -> one.getAriaLabel().filter(spoken::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private void type(String words) {
        test($(TextArea.class).withCaption("Remark").single()).setValue(words);
    }

    private Button button(String label) {
        return $(Button.class).withText(label).single();
    }

    private List<ThreadRow> threads() {
        return remarks.of(index).getOrDefault(INDICATOR, List.of());
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
