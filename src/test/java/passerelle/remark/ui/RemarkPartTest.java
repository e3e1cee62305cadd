package passerelle.remark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.ui.SheetTest;
import passerelle.instrument.Edition;
import passerelle.remark.NewRemark;
import passerelle.remark.Person;
import passerelle.remark.RemarkCircle;
import passerelle.remark.RemarkService;
import passerelle.remark.TestRemarks;
import passerelle.remark.ThreadRow;
import passerelle.shared.AccountId;

class RemarkPartTest extends SheetTest {

    private static final String INDICATOR = "COM-03";

    @Autowired
    private RemarkService remarks;

    @Autowired
    private TestRemarks written;

    @BeforeEach
    void openARoundAndSignIn() {
        openARound(Role.COORDINATOR);
    }

    @Test
    void isWrittenInsideTheCityUnlessOneChoosesOtherwise() {
        show("commitment");
        pressSpoken("Write a remark: COM-03");
        type("Remark", "Who knows the number?");
        press("Send");

        assertThat(threads()).singleElement().satisfies(thread -> {
            assertThat(thread.circle()).isEqualTo(RemarkCircle.CITY);
            assertThat(thread.remarks().getFirst().body()).isEqualTo("Who knows the number?");
        });
        assertThat(page()).contains("One remark, one open", "Inside the city", "Who knows the number?");
    }

    /** Figures have the same cards. */
    @Test
    void isWrittenOnAFigureAndLeadsThereInWords() {
        var contributor = users.add(Role.CONTRIBUTOR, city);
        show(Edition.PROFILE);
        pressSpoken("Write a remark: Population");
        type("Remark", "Which year is this?");
        press("Send");
        remarks.open(index, "population", RemarkCircle.CITY, new NewRemark("Do you?", "en", Set.of(contributor)));

        assertThat(words("figure-population")).contains("One remark, one open", "Which year is this?");
        users.signIn(contributor);
        open("");
        assertThat(page()).contains("mentioned you in a remark on Population");
        assertThat($(Anchor.class).all())
                .anyMatch(link -> link.getHref().endsWith(index.value() + "/profile#figure-population"));
    }

    @Test
    void isSharedOnceOneSaysSo() {
        show("commitment");
        pressSpoken("Write a remark: COM-03");
        test($(RadioButtonGroup.class).withCaption("Who reads it").single()).selectItem("Shared with the secretariat");
        type("Remark", "Is a draft enough?");
        press("Send");

        assertThat(threads()).allMatch(thread -> thread.circle() == RemarkCircle.SHARED);
    }

    @Test
    void keepsWhatIsTypedWhenNothingIsSaid() {
        show("commitment");
        pressSpoken("Write a remark: COM-03");
        press("Send");

        assertThat($(TextArea.class).withCaption("Remark").exists()).isTrue();
        assertThat(threads()).isEmpty();
    }

    @Test
    void leavesExpertsWithSharedOnes() {
        remarks.open(index, INDICATOR, RemarkCircle.CITY, TestRemarks.said("Between us."));
        written.shared(index, "COM-03", "Is a draft enough?");
        users.signIn(Role.EXPERT, city);
        show("commitment");

        assertThat(page()).contains("One remark, one open").doesNotContain("Between us.");
        pressSpoken("Write a remark: COM-03");
        assertThat($(RadioButtonGroup.class).withCaption("Who reads it").exists())
                .isFalse();
    }

    @Test
    void opensByItselfForWhoIsMentionedAndIsReadThen() {
        var contributor = users.add(Role.CONTRIBUTOR, city);
        remarks.open(index, INDICATOR, RemarkCircle.CITY, new NewRemark("Do you know?", "en", Set.of(contributor)));
        users.signIn(contributor);
        open("");
        assertThat(page()).contains("mentioned you in a remark on COM-03");

        show("commitment");
        assertThat(page()).contains("Do you know?");
        open("");

        assertThat(page()).doesNotContain("mentioned you");
        assertThat($(H1.class).exists()).isTrue();
    }

    @Test
    void mentionsWhoIsChosenWhileTyping() {
        var contributor = users.add(Role.CONTRIBUTOR, city);
        show("commitment");
        pressSpoken("Write a remark: COM-03");
        var form = $(RemarkForm.class).single();
        var people = remarks.circles(index, INDICATOR).getOrDefault(RemarkCircle.CITY, List.of());
        var meant = people.stream()
                .filter(person -> person.account().equals(contributor))
                .findFirst()
                .orElseThrow();

        form.mention(people.indexOf(meant), meant.name());
        form.mention(people.indexOf(meant), "Somebody who stood there before");
        form.mention(people.size(), meant.name());

        assertThat(mentioned()).containsExactly(meant);
    }

    @Test
    void tellsTwoOfTheSameNameApart() {
        var first = new Person(AccountId.create(), "Housing department");
        var second = new Person(AccountId.create(), "Housing department");
        var form = new RemarkForm(Map.of(RemarkCircle.CITY, List.of(first, second)));
        UI.getCurrent().add(form);

        form.mention(1, "Housing department");

        assertThat(mentioned()).containsExactly(second);
    }

    @Test
    void isResolvedOnTheCard() {
        remarks.open(index, INDICATOR, RemarkCircle.CITY, TestRemarks.said("Who knows?"));
        show("commitment");
        $(Details.class).all().stream()
                .filter(details -> details.getSummaryText().startsWith("One remark"))
                .forEach(details -> details.setOpened(true));

        press("Resolve");

        assertThat(threads()).noneMatch(ThreadRow::isOpen);
        assertThat(page()).contains("One remark, none open", "Resolved");
    }

    @SuppressWarnings("unchecked")
    private Set<Person> mentioned() {
        return (Set<Person>)
                $(MultiSelectComboBox.class).withCaption("@ Mention").single().getValue();
    }

    private List<ThreadRow> threads() {
        return remarks.of(index).getOrDefault(INDICATOR, List.of());
    }
}
