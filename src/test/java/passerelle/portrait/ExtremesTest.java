package passerelle.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.portrait.TestRounds.EDUCATION;
import static passerelle.portrait.TestRounds.LANGUAGE;
import static passerelle.portrait.TestRounds.MEDIA;
import static passerelle.portrait.TestRounds.official;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import passerelle.result.Measure;

class ExtremesTest {

    private static final List<Measure> AREAS = List.of(EDUCATION, LANGUAGE, MEDIA);

    @Test
    void namesAllThatAreEqual() {
        var result = official(2022, Map.of(EDUCATION, 80, LANGUAGE, 20, MEDIA, 80, Measure.CORE, 99));

        assertThat(Extremes.of(result, AREAS))
                .contains(new Extremes(80, List.of(EDUCATION, MEDIA), 20, List.of(LANGUAGE)));
    }

    @Test
    void isAbsentWhereNothingStandsOut() {
        assertThat(Extremes.of(official(2022, Map.of()), AREAS)).isEmpty();
        assertThat(Extremes.of(official(2022, Map.of(EDUCATION, 40, MEDIA, 40)), AREAS))
                .isEmpty();
    }
}
