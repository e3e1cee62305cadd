package passerelle.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.support.TestVisits;
import passerelle.support.ViewTest;
import passerelle.visit.Judgement;
import passerelle.visit.MeetingService;
import passerelle.visit.Understanding;

class MeetingSectionTest extends ViewTest {

    @Autowired
    private TestVisits visits;

    @Autowired
    private MeetingService meetings;

    private CityId city;
    private AccountId expert;

    @BeforeEach
    void addACityAndAnExpert() {
        city = cities.add("it-valmora", "Valmora");
        expert = users.add(Role.EXPERT);
    }

    @Test
    void letsAnExpertNoteAMeetingAndJudgeItWithATap() {
        var visit = visits.planned(city, 0, expert);
        users.signIn(expert);
        open();

        press("Note a meeting");
        type("Whom", "The mayor");
        test($(ComboBox.class).withCaption("Kind of stakeholder").single()).selectItem("Politicians");
        press("Save");
        test($(RadioButtonGroup.class)
                        .withCaption("Understanding of the intercultural approach")
                        .single())
                .selectItem("Good");

        assertThat(meetings.of(visit)).singleElement().satisfies(row -> {
            assertThat(row.details().whom()).isEqualTo("The mayor");
            assertThat(row.judgement()).isEqualTo(new Judgement(Understanding.GOOD, null));
        });
    }

    private void open() {
        open("cities/it-valmora/visit");
    }
}
