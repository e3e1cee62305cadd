package passerelle.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import passerelle.account.Role;
import passerelle.city.Standing;
import passerelle.journey.norm.Norms;

class JourneyTest {

    @ParameterizedTest(name = "{0} stands in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # a city with no fact at all
                                                                                          | LETTER        | 0
            # papers of joining, in whatever order
            LETTER +2024-01-10                                                            | DECLARATION   | 0
            LETTER +2024-01-10; DECLARATION ~2024-03-01                                   | DECLARATION   | 0
            DECLARATION +2024-03-01                                                       | LETTER        | 0
            DECLARATION +2024-03-01; LETTER skipped                                       | INDEX         | 0
            LETTER +2024-01-10; DECLARATION +2024-03-01                                   | INDEX         | 0
            LETTER skipped; DECLARATION skipped                                           | INDEX         | 0
            # the first cycle
            LETTER skipped; DECLARATION skipped; INDEX:2024 ~2024-05-01                   | INDEX         | 2024
            LETTER skipped; DECLARATION skipped; INDEX:2024 +2024-06-01                   | REPORT        | 2024
            LETTER skipped; DECLARATION skipped; INDEX skipped                            | REPORT        | 0
            LETTER skipped; DECLARATION skipped; INDEX skipped; VISIT:2024 ~2024-06-01    | REPORT        | 2024
            LETTER skipped; DECLARATION skipped; INDEX:2024 +2024-06-01; REPORT:2024 +2024-09-01 | VISIT  | 2024
            LETTER skipped; DECLARATION skipped; INDEX:2024 +2024-06-01; REPORT:2024 +2024-09-01; VISIT:2024 skipped; PROFILE:2024 skipped | STRATEGY | 2024
            # older members: the Index before the declaration, the visit before the report
            LETTER +2010-01-01; INDEX:2010 +2010-05-01                                    | DECLARATION   | 0
            LETTER +2010-01-01; INDEX:2010 +2010-05-01; DECLARATION +2011-01-01           | REPORT        | 2010
            INDEX:2010 +2010-05-01; VISIT:2010 +2010-06-01; LETTER skipped; DECLARATION skipped | REPORT  | 2010
            # steps that overlap: the earliest one holds the city
            LETTER skipped; DECLARATION skipped; INDEX:2024 ~2024-05-01; STRATEGY:2024 ~2024-05-02 | INDEX | 2024
            LETTER skipped; DECLARATION skipped; INDEX:2024 ~2024-05-01; STRATEGY:2024 +2024-05-02 | INDEX | 2024
            # a later round begins a cycle of its own, whatever the earlier one left open
            LETTER skipped; DECLARATION skipped; INDEX:2020 +2020-05-01; INDEX:2023 ~2023-05-01 | INDEX   | 2023
            LETTER skipped; DECLARATION skipped; INDEX:2020 +2020-05-01; VISIT:2020 ~2020-09-01; INDEX:2023 +2023-05-01 | REPORT | 2023
            # everything done: the next round
            LETTER skipped; DECLARATION skipped; INDEX:2020 +2020-05-01; REPORT:2020 skipped; VISIT:2020 skipped; PROFILE:2020 skipped; STRATEGY:2020 skipped; EVALUATION:2020 +2022-01-01 | NEXT_ROUND | 2020
            # fees are no column
            FEE:2026 ~2026-01-15                                                          | LETTER        | 0
            # those who stand aside keep their place
            LETTER +2024-01-10; DECLINED                                                  | DECLARATION   | 0
            LETTER +2024-01-10; DECLARATION +2024-03-01; WITHDRAWN                        | INDEX         | 0
            """)
    void standsInTheColumnOfItsEarliestStepNotDone(@Nullable String facts, Step step, int round) {
        var column = Sketch.of(facts).column();

        assertThat(column.step()).isEqualTo(step);
        assertThat(column.round()).isEqualTo(round);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            LETTER +2024-01-10                                   | LETTER          | DONE        | 2024-01-10
            LETTER +2010-01-10; LETTER +2024-05-02               | LETTER          | DONE        | 2024-05-02
            LETTER skipped                                       | LETTER          | SKIPPED     |
            LETTER skipped; LETTER +2024-01-10                   | LETTER          | DONE        | 2024-01-10
            LETTER +2024-01-10                                   | DECLARATION     | NOT_STARTED | 2024-01-10
            DECLARATION ~2024-03-01                              | DECLARATION     | OPEN        | 2024-03-01
            INDEX:2024 ~2024-05-01                               | INDEX:2024      | OPEN        | 2024-05-01
            INDEX:2024 ~2024-05-01; INDEX:2024 skipped           | INDEX:2024      | SKIPPED     |
            INDEX:2024 ~2024-05-01; INDEX:2024 +2024-06-01       | INDEX:2024      | DONE        | 2024-06-01
            INDEX:2024 +2024-06-01                               | REPORT:2024     | NOT_STARTED | 2024-06-01
            REPORT:2024 +2024-09-01; REPORT:2024 +2025-02-01     | REPORT:2024     | DONE        | 2024-09-01
            INDEX skipped; VISIT:2024 ~2024-05-01                | INDEX:2024      | SKIPPED     |
            INDEX skipped; INDEX:2020 +2020-05-01; INDEX:2024 ~2024-05-01 | INDEX:2024 | OPEN    | 2024-05-01
            INDEX:2020 +2020-05-01; INDEX:2023 ~2023-02-03       | NEXT_ROUND:2020 | DONE        | 2023-02-03
            INDEX:2020 +2020-05-01; INDEX:2023 ~2023-02-03       | NEXT_ROUND:2023 | NOT_STARTED |
            INDEX:2020 +2020-05-01; VISIT:2023 skipped           | NEXT_ROUND:2020 | DONE        |
            FEE:2026 ~2026-01-15                                 | FEE:2026        | OPEN        | 2026-01-15
            FEE:2026 ~2026-01-15; FEE:2026 +2026-02-03           | FEE:2026        | DONE        | 2026-02-03
            """)
    void derivesTheStateOfAStepFromFacts(String facts, String place, StepStatus status, @Nullable LocalDate since) {
        var state = Sketch.of(facts).state(place);

        assertThat(state.status()).isEqualTo(status);
        assertThat(state.since()).isEqualTo(since);
    }

    @ParameterizedTest(name = "{0}: {1} waits for {2}")
    @CsvSource(delimiter = '|', textBlock = """
                                                        | LETTER          | COORDINATOR
            LETTER +2024-01-10                          | LETTER          |
            LETTER +2024-01-10                          | DECLARATION     | COORDINATOR
            DECLARATION ~2024-01-10 by SECRETARIAT      | DECLARATION     | SECRETARIAT
                                                        | INDEX           | SECRETARIAT
            INDEX:2024 ~2024-05-01                      | INDEX:2024      | COORDINATOR
            INDEX:2024 +2024-05-01                      | REPORT:2024     | SECRETARIAT
                                                        | VISIT           | SECRETARIAT
            PROFILE:2024 ~2024-05-01 by EXPERT          | PROFILE:2024    | EXPERT
            PROFILE:2024 ~2024-05-01                    | PROFILE:2024    | SECRETARIAT
                                                        | STRATEGY        | COORDINATOR
                                                        | EVALUATION      | COORDINATOR
                                                        | NEXT_ROUND      | SECRETARIAT
            VISIT skipped                               | VISIT           |
            FEE:2026 ~2026-01-01 by SECRETARIAT         | FEE:2026        | SECRETARIAT
            FEE:2026 ~2026-01-20                        | FEE:2026        | COORDINATOR
            LETTER +2024-01-10; WITHDRAWN               | DECLARATION     |
            INDEX:2021 +2021-05-05; INDEX:2024 ~2024-02-01 | VISIT:2021   |
            """)
    void knowsWhoMustAct(@Nullable String facts, String place, @Nullable Role actor) {
        assertThat(Sketch.of(facts).state(place).actor()).isEqualTo(actor);
    }

    @Test
    void keepsEveryCycleFromTheFirst() {
        var journey =
                Sketch.of("INDEX:2024 +2024-03-02; INDEX:2021 +2021-05-01").journey(Norms.STANDARD);

        assertThat(journey)
                .extracting(StepState::round)
                .containsSequence(0, 0, 2021)
                .containsSequence(2021, 2024);
        assertThat(journey).hasSize(2 + 7 + 7);
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void givesEveryCityExactlyOneColumn(Standing standing) {
        for (var facts : new String[] {"", "FEE:2026 ~2026-01-01", "INDEX:2026 +2026-01-01; INDEX:2020 ~2020-01-01"}) {
            assertThat(Sketch.of(facts + ";" + standing).journey(Norms.STANDARD))
                    .filteredOn(StepState::next)
                    .hasSize(1);
        }
    }
}
