package passerelle.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

@ApplicationTest
class PracticeSuggestionServiceTest {

    @Autowired
    private PracticeSuggestionService suggestions;

    @Autowired
    private PracticeReview review;

    @Autowired
    private TestPractices some;

    @Autowired
    private TextService texts;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;
    private GoodPracticeId practice;

    @BeforeEach
    void suggest() {
        city = cities.add("it-valmora", "Valmora");
        practice = some.submitted(city, "Bridges");
        users.signIn(Role.SECRETARIAT);
        some.suggest(practice, 1, "In other words");
    }

    @Test
    void changesNothingByItself() {
        giveBack();

        assertThat(context()).isEqualTo("The **context** of Bridges");
        assertThat(suggestions.open(practice))
                .extracting(open -> open.suggested().body())
                .containsExactly("In other words");
    }

    @Test
    void staysWithTheSecretariatUntilThePracticeIsReturned() {
        users.signIn(Role.COORDINATOR, city);

        assertThat(suggestions.open(practice)).isEmpty();
    }

    @Test
    void takesThePlaceOfTheTextOnceTheCityTakesIt() {
        giveBack();
        var open = suggestions.open(practice).getFirst();

        suggestions.accept(practice, open.about(), open.now().version());

        assertThat(context()).isEqualTo("In other words");
        assertThat(suggestions.open(practice)).isEmpty();
    }

    @Test
    void isNotShownAgainOnceDeclined() {
        giveBack();

        suggestions.decline(practice, suggestions.open(practice).getFirst().about());

        assertThat(context()).isEqualTo("The **context** of Bridges");
        assertThat(suggestions.open(practice)).isEmpty();
    }

    @Test
    void overwritesNothingThatAColleagueWroteMeanwhile() {
        giveBack();
        var open = suggestions.open(practice).getFirst();
        texts.save(key(), "Better still", open.now().version(), "en");

        assertThatThrownBy(() ->
                        suggestions.accept(practice, open.about(), open.now().version()))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("practice.error.suggestion");
        assertThat(context()).isEqualTo("Better still");
    }

    private void giveBack() {
        review.giveBack(practice);
        users.signIn(Role.CONTRIBUTOR, city);
    }

    private String context() {
        return texts.read(key()).body();
    }

    private TextKey key() {
        return new TextKey(PracticeService.SUBJECT, practice.value(), "context.en");
    }
}
