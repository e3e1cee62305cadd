package passerelle.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.TestVisits;
import passerelle.support.Users;
import passerelle.visit.Judgement;
import passerelle.visit.MeetingService;
import passerelle.visit.Understanding;

@ApplicationTest
class MeetingSectionTest extends SpringBrowserlessTest {

    @Autowired
    private TestVisits visits;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private Users users;

    private CityId city;
    private AccountId expert;

    @BeforeEach
    void addACityAndAnExpert(@Autowired TestCities cities) {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        city = cities.add("it-valmora", "Valmora");
        expert = users.add(Role.EXPERT);
    }

    @Test
    void letsAnExpertNoteAMeetingAndJudgeItWithATap() {
        var visit = visits.planned(city, 0, expert);
        users.signIn(expert);
        open();

        click("Note a meeting");
        test($(TextField.class).withCaption("Whom").single()).setValue("The mayor");
        test($(ComboBox.class).withCaption("Kind of stakeholder").single()).selectItem("Politicians");
        click("Save");
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
        UI.getCurrent().navigate("cities/it-valmora/visit");
        roundTrip();
    }

    private void click(String words) {
        test($(Button.class).withText(words).all().getLast()).click();
    }

    private String words() {
        return $(Component.class).all().stream()
                .map(component -> component.getElement().getText())
                .collect(Collectors.joining("\n"));
    }
}
