package passerelle.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passerelle.shared.CityId;
import passerelle.shared.Reason;

class LearningGroupTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Reason OVER = new Reason("It is over");
    private static final CityId LUNDEN = CityId.create();
    private static final Circle CIRCLE = Circle.of(List.of(LUNDEN), List.of(CityId.create(), CityId.create()), LUNDEN);

    @Test
    void mayBeClosedWithoutEverHavingBeenAgreed() {
        var group = proposed();

        group.close(DAY, OVER, DAY);

        assertThat(group.details().course().agreedOn()).isNull();
        assertThat(group.status()).isEqualTo(LearningGroupStatus.CLOSED);
    }

    @Test
    void isAgreedOnce() {
        var group = proposed();
        group.agree(DAY, DAY);

        assertRefused(() -> group.agree(DAY, DAY), "learning.error.status");
    }

    @Test
    void doesNotComeBackOnceItIsClosed() {
        var group = proposed();
        group.close(DAY, OVER, DAY);

        assertRefused(() -> group.agree(DAY, DAY), "learning.error.status");
        assertRefused(() -> group.close(DAY, OVER, DAY), "learning.error.status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-03", "2026-05-08"})
    void isAgreedFromTheDayOfItsProposalToToday(String day) {
        assertRefused(() -> proposed().agree(LocalDate.parse(day), DAY.plusDays(3)), "learning.error.day");
    }

    @Test
    void isNotClosedBeforeItWasAgreed() {
        var group = proposed();
        group.agree(DAY.plusDays(2), DAY.plusDays(3));

        assertRefused(() -> group.close(DAY.plusDays(1), OVER, DAY.plusDays(3)), "learning.error.day");
    }

    @Test
    void keepsItsLanguages() {
        var outline = new Outline("Media", "", "", Set.of("it", "fr"));

        assertThat(new LearningGroup("media", outline, CIRCLE, DAY).outline()).isEqualTo(outline);
    }

    private static LearningGroup proposed() {
        return new LearningGroup("media", TestLearning.outline("Media"), CIRCLE, DAY);
    }
}
