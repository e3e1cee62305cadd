package passerelle.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.city.Standing;

class MembershipTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                                                                     | PROSPECT  |
            LETTER 2010-01-10                                        | CANDIDATE | 2010-01-10
            LETTER 2010-01-10; LETTER 2012-01-10                     | CANDIDATE | 2010-01-10
            LETTER 2010-01-10; DECLARATION 2011-02-03                | MEMBER    | 2011-02-03
            DECLARATION 2011-02-03                                   | MEMBER    | 2011-02-03
            DECLARATION 2011-02-03; LETTER 2012-01-10                | MEMBER    | 2011-02-03
            DECLINED 2012-01-01                                      | DECLINED  | 2012-01-01
            LETTER 2010-01-10; DECLINED 2012-01-01                   | DECLINED  | 2012-01-01
            LETTER 2010-01-10; DECLINED 2012-01-01; LETTER 2020-01-01 | CANDIDATE | 2020-01-01
            DECLARATION 2011-02-03; SUSPENDED 2015-01-01             | SUSPENDED | 2015-01-01
            DECLARATION 2011-02-03; SUSPENDED 2015-01-01; LETTER 2016-01-01 | SUSPENDED | 2015-01-01
            DECLARATION 2011-02-03; SUSPENDED 2015-01-01; DECLARATION 2016-01-01 | SUSPENDED | 2015-01-01
            DECLARATION 2011-02-03; SUSPENDED 2015-01-01; READMITTED 2016-01-01 | MEMBER | 2016-01-01
            DECLARATION 2011-02-03; WITHDRAWN 2015-01-01             | WITHDRAWN | 2015-01-01
            DECLARATION 2011-02-03; WITHDRAWN 2015-01-01; READMITTED 2024-01-01 | MEMBER | 2024-01-01
            LETTER 2010-01-10; WITHDRAWN 2015-01-01; READMITTED 2024-01-01 | CANDIDATE | 2024-01-01
            DECLARATION 2011-02-03; WITHDRAWN 2015-01-01; LETTER 2024-01-01 | CANDIDATE | 2024-01-01
            DECLARATION 2011-02-03; WITHDRAWN 2015-01-01; DECLARATION 2024-01-01 | MEMBER | 2024-01-01
            DECLINED 2012-01-01; READMITTED 2013-01-01               | PROSPECT  | 2013-01-01
            # papers come before decisions of the same day
            DECLARATION 2011-02-03; WITHDRAWN 2011-02-03             | WITHDRAWN | 2011-02-03
            # what comes later does not count yet
            LETTER 2010-01-10; DECLARATION 2027-01-01                | CANDIDATE | 2010-01-10
            """)
    void standsWhereItsPapersAndDecisionsPutIt(@Nullable String papers, Standing standing, @Nullable LocalDate since) {
        var membership = membership(papers);

        assertThat(membership.standing(TODAY)).isEqualTo(standing);
        assertThat(membership.since(TODAY).orElse(null)).isEqualTo(since);
    }

    @ParameterizedTest(name = "{0} owes for {1}")
    @CsvSource(delimiter = '|', textBlock = """
            LETTER 2019-01-10                                                           |
            DECLARATION 2020-12-31                                                      | 2020 2021 2022 2023 2024
            DECLARATION 2020-03-01; SUSPENDED 2022-01-01                                | 2020 2021 2022 2023 2024
            DECLARATION 2020-03-01; WITHDRAWN 2022-06-01                                | 2020 2021 2022
            DECLARATION 2020-03-01; WITHDRAWN 2022-01-01                                | 2020 2021
            DECLARATION 2020-03-01; WITHDRAWN 2021-06-01; READMITTED 2024-11-30         | 2020 2021 2024
            DECLARATION 2020-03-01; WITHDRAWN 2021-06-01; LETTER 2022-01-01; DECLARATION 2024-02-01 | 2020 2021 2024
            """)
    void owesTheFeeOfYearsInWhichItWasAMember(String papers, @Nullable String years) {
        var membership = membership(papers);

        var owed = membership.feeYears(LocalDate.of(2024, 12, 31)).stream()
                .map(year -> Integer.toString(year))
                .toList();

        assertThat(String.join(" ", owed)).isEqualTo(years == null ? "" : years);
    }

    @Test
    void countsNewPapersOnlyOnceItJoinsAnew() {
        assertThat(membership("DECLARATION 2011-02-03; WITHDRAWN 2015-01-01; READMITTED 2024-01-01")
                        .joinedAnew())
                .isEmpty();
        assertThat(membership("DECLARATION 2011-02-03; WITHDRAWN 2015-01-01; LETTER 2024-01-01")
                        .joinedAnew())
                .hasValue(LocalDate.of(2024, 1, 1));
    }

    @Test
    void resumesWhenItComesBack() {
        assertThat(membership("LETTER 2010-01-01; DECLARATION 2011-02-03").resumed(TODAY))
                .isEmpty();
        assertThat(membership("DECLARATION 2011-02-03; SUSPENDED 2015-01-01; READMITTED 2016-01-01")
                        .resumed(TODAY))
                .hasValue(LocalDate.of(2016, 1, 1));
    }

    @Test
    void holdsFromTheLaterOfTwoSignatures() {
        var city = new Signature(LocalDate.of(2024, 3, 1), "Anna Rossi");
        var council = new Signature(LocalDate.of(2024, 2, 1), "B. Weber");

        assertThat(new DeclarationDetails(city, council).signedOn()).hasValue(city.on());
        assertThat(new DeclarationDetails(city, null).signedOn()).isEmpty();
    }

    private static Membership membership(@Nullable String papers) {
        var letters = new ArrayList<LetterRow>();
        var declarations = new ArrayList<DeclarationRow>();
        var decisions = new ArrayList<DecisionRow>();
        for (var paper : (papers == null ? "" : papers).split(";")) {
            if (paper.isBlank()) {
                continue;
            }
            var words = paper.strip().split(" ");
            var on = LocalDate.parse(words[1]);
            switch (words[0]) {
                case "LETTER" ->
                    letters.add(new LetterRow(
                            new LetterId(UUID.randomUUID()),
                            new LetterDetails(on, "Anna Rossi", "", LetterForm.LETTER)));
                case "DECLARATION" -> {
                    var signature = new Signature(on, "Anna Rossi");
                    declarations.add(new DeclarationRow(
                            new DeclarationId(UUID.randomUUID()), new DeclarationDetails(signature, signature)));
                }
                default ->
                    decisions.add(new DecisionRow(
                            new DecisionId(UUID.randomUUID()), Decision.valueOf(words[0]), on, "Decided"));
            }
        }
        return Membership.of(letters, declarations, decisions);
    }
}
