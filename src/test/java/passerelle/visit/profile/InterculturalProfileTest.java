package passerelle.visit.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.NeedsConfirmation;

class InterculturalProfileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final ProfileIssue ISSUE = new ProfileIssue(TODAY, false);

    private final InterculturalProfile profile = new InterculturalProfile(CityId.create(), 2025, TODAY);

    @Test
    void isSeenByTheCityOnceIssued() {
        assertThat(profile.status().audience()).isEqualTo(Audience.VISIT_TEAM);

        profile.issue(ISSUE, false, TODAY);

        assertThat(profile.status().audience()).isEqualTo(Audience.CITY);
        assertThat(profile.issuedOn()).isEqualTo(TODAY);
    }

    @Test
    void isNotIssuedInTheFuture() {
        assertRefused(
                () -> profile.issue(new ProfileIssue(TODAY.plusDays(1), true), false, TODAY), "profile.error.future");
    }

    @Test
    void isIssuedBeforeTheVisitIsClosedOnlyWhenSomebodyInsists() {
        assertThatExceptionOfType(NeedsConfirmation.class).isThrownBy(() -> profile.issue(ISSUE, true, TODAY));
        assertThat(profile.status()).isEqualTo(ProfileStatus.DRAFT);

        profile.issue(new ProfileIssue(TODAY, true), true, TODAY);

        assertThat(profile.status()).isEqualTo(ProfileStatus.ISSUED);
    }

    @Test
    void isADraftAgainWhenIssuedByMistake() {
        profile.issue(ISSUE, false, TODAY);

        profile.takeBack();

        assertThat(profile.status()).isEqualTo(ProfileStatus.DRAFT);
        assertThat(profile.issuedOn()).isNull();
    }

    @Test
    void hasNoDateToCorrectBeforeItIsIssued() {
        assertRefused(() -> profile.correct(ISSUE, false, TODAY), "profile.error.not.issued");
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(textBlock = """
            DRAFT,     ISSUED,    true
            DRAFT,     WITHDRAWN, true
            ISSUED,    DRAFT,     true
            ISSUED,    WITHDRAWN, true
            WITHDRAWN, DRAFT,     false
            WITHDRAWN, ISSUED,    false
            """)
    void movesBetweenItsStates(ProfileStatus from, ProfileStatus to, boolean allowed) {
        assertThat(from.mayBecome(to)).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "round {0}")
    @CsvSource({"2007", "2027"})
    void belongsToARoundThatHasBegun(int round) {
        assertRefused(() -> new InterculturalProfile(CityId.create(), round, TODAY), "profile.error.round");
    }
}
