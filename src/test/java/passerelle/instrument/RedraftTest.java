package passerelle.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedraftTest {

    private static final Set<IndicatorCode> ASKED_BEFORE = Set.of(new IndicatorCode("COM-01"));

    private final Edition edition = EditionReader.read(SmallEdition.SOURCE);

    /** A code that was given is formerly only where the edition before had it. */
    @ParameterizedTest
    @CsvSource(nullValues = "–", textBlock = """
            COM-01, –,      COM-01, –,      –
            COM-01, –,      COM-09, –,      COM-01
            COM-01, –,      COM-09, COM-05, COM-05
            COM-02, –,      COM-09, –,      –
            COM-09, COM-01, COM-08, COM-01, COM-01
            COM-09, COM-01, COM-01, COM-01, –
            COM-09, COM-01, COM-09, –,      –
            COM-09, COM-01, COM-08, –,      –
            """)
    void tracesAnIndicatorThatGetsAnotherCode(
            String code, @Nullable String formerly, String now, @Nullable String typed, @Nullable String traced) {
        var kept = Redraft.traced(indicator(code, formerly), indicator(now, typed), ASKED_BEFORE);

        assertThat(kept.code()).isEqualTo(new IndicatorCode(now));
        assertThat(kept.formerly()).isEqualTo(traced == null ? null : new IndicatorCode(traced));
    }

    @Test
    void startsTheNextFromOneInUseWithoutItsTraces() {
        var used = renamed().as(EditionId.create(), EditionStatus.ACTIVE);

        var next = new Redraft(used).next("2032");

        assertThat(next.status()).isEqualTo(EditionStatus.DRAFT);
        assertThat(next.version()).isEqualTo("2032");
        assertThat(next.indicators()).extracting(Indicator::formerly).containsOnlyNulls();
        assertThat(EditionChanges.between(used, next).all(IndicatorChange.SAME)).hasSize(3);
    }

    @Test
    void startsTheNextFromADraftWithItsTraces() {
        var next = new Redraft(renamed()).next("2032");

        assertThat(next.indicator(new IndicatorCode("COM-03")).formerly()).isEqualTo(new IndicatorCode("COM-02"));
    }

    @Test
    void leavesAllElseAsItIs() {
        var lessons = edition.indicator(new IndicatorCode("LAN-01"));

        assertThat(new Redraft(edition).rewritten(lessons, lessons)).isEqualTo(edition);
        assertThat(new Redraft(edition).named(EditionNames.of(edition))).isEqualTo(edition);
        assertThat(new Redraft(edition).named(AreaNames.of(edition.area("language"))))
                .isEqualTo(edition);
        assertThat(new Redraft(edition).weighed(edition.index("core"))).isEqualTo(edition);
    }

    @Test
    void addsAnIndicatorBehindTheOthersOfItsAreaAndTakesItAwayAgain() {
        var more = new Redraft(edition).with("language", indicator("LAN-02", null));

        assertThat(more.area("language").indicators())
                .extracting(indicator -> indicator.code().value())
                .containsExactly("LAN-01", "LAN-02");
        assertThat(new Redraft(more).without(new IndicatorCode("LAN-02"))).isEqualTo(edition);
    }

    private static Edition renamed() {
        return EditionReader.read(SmallEdition.with("- code: COM-02", "- code: COM-03\n        formerly: COM-02"));
    }

    private Indicator indicator(String code, @Nullable String formerly) {
        var known = edition.indicator(new IndicatorCode("COM-01"));
        return TestIndicator.like(known).coded(code).formerly(formerly).indicator();
    }
}
