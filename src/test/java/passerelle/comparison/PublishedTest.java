package passerelle.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.instrument.EditionId;
import passerelle.result.ResultId;
import passerelle.result.ResultKind;
import passerelle.shared.CityId;
import passerelle.shared.PartialDate;

class PublishedTest {

    private static final CityId CITY = CityId.create();
    private static final EditionId EDITION = new EditionId(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 5, 2021-11-22, true",
        "2026-11-22, 5, 2021-11-21, false",
        "2026-11-22, 5, 2021-11, true",
        "2026-11-22, 5, 2021-10, false",
        "2026-11-22, 5, 2021, true",
        "2026-11-22, 5, 2020, false",
        "2024-02-29, 1, 2023-02-28, true",
        "2024-02-29, 1, 2023-02-27, false"
    })
    void isYoungEnoughUntilTheLastDayItsDateCanMean(LocalDate on, int years, String dated, boolean counts) {
        var result = result(CITY, 2020, dated);

        assertThat(Published.latest(List.of(result), basis(on, years)).containsKey(CITY))
                .isEqualTo(counts);
    }

    @Test
    void standsForItsCityByTheLatestRound() {
        var other = CityId.create();
        var results = Stream.of(result(CITY, 2021, "2022"), result(CITY, 2024, "2024"), result(other, 2023, "2025"));

        var latest = Published.latest(results.toList(), basis(LocalDate.of(2026, 1, 1), 5));

        assertThat(latest.get(CITY)).extracting(Published::round).isEqualTo(2024);
        assertThat(latest).hasSize(2);
    }

    private static Published result(CityId city, int round, String dated) {
        return new Published(new ResultId(UUID.randomUUID()), 0, city, round, EDITION, PartialDate.parse(dated));
    }

    private static Basis basis(LocalDate on, int years) {
        return new Basis(ResultKind.OFFICIAL, on, years);
    }
}
