package passerelle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.journey.norm.Norm;
import passerelle.journey.norm.Norms;

class DueDatesTest {

    @ParameterizedTest(name = "{0}: {1} is due on {2}")
    @CsvSource(delimiter = '|', textBlock = """
                                                                                  | LETTER          |
                                                                                  | DECLARATION     |
            LETTER +2024-01-10                                                    | DECLARATION     | 2024-04-09
            LETTER +2023-12-01                                                    | DECLARATION     | 2024-02-29
            LETTER +2010-01-10; LETTER +2024-01-10                                | DECLARATION     | 2024-04-09
            LETTER skipped                                                        | DECLARATION     |
            DECLARATION +2024-03-01                                               | DECLARATION     |
            DECLARATION +2024-03-01                                               | INDEX           | 2024-06-29
            DECLARATION +2024-03-01; INDEX:2024 ~2024-04-01                       | INDEX:2024      | 2024-06-29
            DECLARATION +2024-03-01; INDEX:2024 ~2024-04-01 due 2024-12-24        | INDEX:2024      | 2024-12-24
            DECLARATION +2024-03-01; INDEX:2024 ~2024-04-01 due 2024-05-01        | INDEX:2024      | 2024-05-01
            INDEX:2024 ~2024-04-01                                                | INDEX:2024      |
            DECLARATION +2010-03-01; INDEX:2010 +2010-06-01; INDEX:2024 ~2024-04-01 | INDEX:2024    |
            INDEX:2024 +2024-06-01                                                | REPORT:2024     | 2024-08-24
            INDEX:2023 +2023-12-07                                                | REPORT:2023     | 2024-02-29
            INDEX:2024 +2024-06-01                                                | VISIT:2024      |
            REPORT:2024 +2024-08-24                                               | VISIT:2024      | 2025-02-20
            REPORT:2024 +2024-08-24; VISIT:2024 ~2024-09-01 due 2025-03-31        | VISIT:2024      | 2025-03-31
            VISIT:2024 +2024-11-30                                                | PROFILE:2024    | 2025-01-29
            VISIT:2024 skipped                                                    | PROFILE:2024    |
            PROFILE:2023 +2023-03-01                                              | STRATEGY:2023   | 2024-02-29
            PROFILE:2024 +2024-02-29                                              | STRATEGY:2024   | 2025-02-28
            STRATEGY:2024 +2024-05-01                                             | EVALUATION:2024 | 2025-05-01
            INDEX:2024 +2024-02-29                                                | NEXT_ROUND:2024 | 2027-02-28
            INDEX:2023 +2023-08-31                                                | NEXT_ROUND:2023 | 2026-08-31
            INDEX:2024 ~2024-02-29                                                | NEXT_ROUND:2024 |
            INDEX:2021 +2021-05-05; INDEX:2024 ~2024-02-01                        | NEXT_ROUND:2024 |
            INDEX:2021 +2021-05-05; INDEX:2024 skipped                            | NEXT_ROUND:2024 | 2024-05-05
            INDEX:2021 +2021-05-05; INDEX:2024 +2024-02-01                        | NEXT_ROUND:2021 |
            # an earlier cycle waits only for what was begun
            VISIT:2021 +2021-05-05; INDEX:2024 ~2024-02-01                        | PROFILE:2021    |
            VISIT:2021 +2021-05-05; PROFILE:2021 ~2021-06-01; INDEX:2024 ~2024-02-01 | PROFILE:2021 | 2021-07-04
            # fees: the notice by 31 January or 30 days after the declaration, the payment 30 days after the notice
            FEE:2026 ~2026-01-01 by SECRETARIAT                                   | FEE:2026        | 2026-01-31
            FEE:2026 ~2026-06-10 by SECRETARIAT                                   | FEE:2026        | 2026-07-10
            FEE:2026 ~2026-01-31                                                  | FEE:2026        | 2026-03-02
            FEE:2026 ~2026-01-31 due 2026-04-30                                   | FEE:2026        | 2026-04-30
            FEE:2026 +2026-02-10                                                  | FEE:2026        |
            # nobody waits for those who stand aside, but a suspended city still owes its fee
            LETTER +2024-01-10; DECLINED                                          | DECLARATION     |
            DECLARATION +2024-03-01; WITHDRAWN                                    | INDEX           |
            DECLARATION +2024-03-01; INDEX:2024 ~2024-04-01 due 2024-12-24; SUSPENDED | INDEX:2024  |
            FEE:2026 ~2026-01-31; SUSPENDED                                       | FEE:2026        | 2026-03-02
            FEE:2026 ~2026-01-31; WITHDRAWN                                       | FEE:2026        |
            # after a readmission time counts anew, for what was not yet due as for what was
            DECLARATION +2011-03-01; MEMBER since 2026-01-01                      | INDEX           | 2026-05-01
            DECLARATION +2011-03-01; INDEX:2012 ~2012-01-01 due 2012-06-01; MEMBER since 2026-01-01 | INDEX:2012 | 2026-05-01
            DECLARATION +2025-12-01; INDEX:2026 ~2026-02-01 due 2026-06-15; MEMBER since 2026-01-01 | INDEX:2026 | 2026-06-15
            DECLARATION +2026-03-01; MEMBER since 2026-01-01                      | INDEX           | 2026-06-29
            """)
    void countsFromTheFactBefore(@Nullable String facts, String place, @Nullable LocalDate due) {
        assertThat(Sketch.of(facts).state(place).due()).isEqualTo(due);
    }

    @Test
    void asksForNoReportBeforeEightWeeks() {
        var report = Sketch.of("INDEX:2026 +2026-03-02").state("REPORT:2026");

        assertThat(report.notBefore()).isEqualTo("2026-04-27");
        assertThat(report.due()).isEqualTo("2026-05-25");
    }

    @Test
    void followsTheNormsInForce() {
        var norms = new Norms(Map.of(Norm.VISIT, 10, Norm.NEXT_ROUND, 24));

        var journey =
                Sketch.of("INDEX:2026 +2026-03-02; REPORT:2026 +2026-05-01").journey(norms);

        assertThat(journey)
                .filteredOn(state -> state.step() == Step.VISIT || state.step() == Step.NEXT_ROUND)
                .extracting(StepState::due)
                .containsExactly(LocalDate.of(2026, 5, 11), LocalDate.of(2028, 3, 2));
    }

    @Test
    void isLateFromTheDayAfterItIsDue() {
        var declaration = Sketch.of("LETTER +2024-01-10").state("DECLARATION");

        assertThat(declaration.isLate(LocalDate.of(2024, 4, 9))).isFalse();
        assertThat(declaration.isLate(LocalDate.of(2024, 4, 10))).isTrue();
        assertThat(declaration.daysLate(LocalDate.of(2024, 4, 9))).isZero();
        assertThat(declaration.daysLate(LocalDate.of(2024, 4, 12))).isEqualTo(3);
    }
}
