package passerelle.practice.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-2021                                  | 2020       | 2021
            2020 – 2021                                | 2020       | 2021
            2020/2021                                  | 2020       | 2021
            2020-21                                    | 2020       | 2021
            2020 à 2021                                | 2020       | 2021
            entre 2020 et 2021                         | 2020       | 2021
            between 2020 and 2021                      | 2020       | 2021
            September 2019 to June 2021                | 2019-09    | 2021-06
            Septembre 2019 à juin 2021                 | 2019-09    | 2021-06
            sept. 2019 - juin 2021                     | 2019-09    | 2021-06
            Sep 2019 – Jun 2021                        | 2019-09    | 2021-06
            09/2019 - 06/2021                          | 2019-09    | 2021-06
            2019-09 / 2021-06                          | 2019-09    | 2021-06
            September to December 2021                 | 2021-09    | 2021-12
            de novembre à mars 2022                    | 2021-11    | 2022-03
            mars–juin 2022                             | 2022-03    | 2022-06
            du 1er mars au 30 juin 2022                | 2022-03-01 | 2022-06-30
            3 au 15 mai 2023                           | 2023-05-03 | 2023-05-15
            3-15 May 2023                              | 2023-05-03 | 2023-05-15
            1st March 2022 until 30th June 2022        | 2022-03-01 | 2022-06-30
            March 1, 2022 – June 30, 2022              | 2022-03-01 | 2022-06-30
            01/09/2022 – 31/08/2023                    | 2022-09-01 | 2023-08-31
            01.09.2022-31.08.2023                      | 2022-09-01 | 2023-08-31
            1/9/22 - 31/8/23                           | 2022-09-01 | 2023-08-31
            12/31/2022 - 01/02/2023                    | 2022-12-31 | 2023-02-01
            2022-09-01 to 2023-08-31                   | 2022-09-01 | 2023-08-31
            Début : 15 janvier 2020 Fin : décembre 2021 | 2020-01-15 | 2021-12
            Phase 1: 2019-2020, phase 2: 2021-2022     | 2019       | 2022
            Printemps 2021 – fin 2022                  | 2021       | 2022
            2e trimestre 2021 à 2023                   | 2021       | 2023
            Janvier 2023 (évaluation : mai 2023)       | 2023-01    | 2023-05
            """)
    void readsABeginningAndAnEnd(String text, String start, String end) {
        var period = WrittenDates.read(text).orElseThrow();

        assertThat(period.start()).hasToString(start);
        assertThat(period.end()).hasToString(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            depuis mars 2021               | 2021-03
            Depuis le 1er mars 2021        | 2021-03-01
            since March 2021               | 2021-03
            à partir de 2021               | 2021
            from 2021                      | 2021
            01/09/2022 – en cours          | 2022-09-01
            01/09/2022 - ongoing           | 2022-09-01
            2021 à aujourd’hui             | 2021
            2021 to date                   | 2021
            2021 - present                 | 2021
            2021 –                         | 2021
            2021 - …                       | 2021
            2021 →                         | 2021
            mars 2021, action permanente   | 2021-03
            2019, évalué en 2021, en cours | 2019
            """)
    void readsWhatGoesOn(String text, String start) {
        var period = WrittenDates.read(text).orElseThrow();

        assertThat(period.start()).hasToString(start);
        assertThat(period.isOngoing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2022, 2022", "mai 2022, 2022-05", "12 mai 2022, 2022-05-12", "May 12th 2022, 2022-05-12"})
    void takesASingleDateForBeginningAndEnd(String text, String date) {
        var period = WrittenDates.read(text).orElseThrow();

        assertThat(period.start()).hasToString(date);
        assertThat(period.end()).hasToString(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "N/A",
                "JJ/MM/AAAA",
                "3 ans",
                "24 months",
                "jusqu’en 2023",
                "until 2023",
                "2023-2021",
                "31/02/2021",
                "May",
                "à préciser"
            })
    void saysNothingWhereNoBeginningIsTold(String text) {
        assertThat(WrittenDates.read(text)).isEmpty();
    }
}
