package passerelle.practice.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenCityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bergen (Norway)               | Bergen           | Norway
            Bergen (Norvège)              | Bergen           | Norvège
            Bergen, Norway                | Bergen           | Norway
            Bergen - Norvège              | Bergen           | Norvège
            Bergen / Norway               | Bergen           | Norway
            L’Hospitalet, Barcelona, Spain | L’Hospitalet, Barcelona | Spain
            Reggio Emilia                 | Reggio Emilia    | ''
            Vinnytsia, Podillia           | Vinnytsia, Podillia | ''
            Neuchâtel (canton)            | Neuchâtel        | canton
            N/A                           | ''               | ''
            n/a (N/A)                     | ''               | ''
            —                             | ''               | ''
            Sans objet                    | ''               | ''
            """)
    void isToldFromItsCountry(String text, String city, String country) {
        assertThat(WrittenCity.read(text)).isEqualTo(new WrittenCity(city, country));
    }
}
