package passerelle.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class FormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                               | JSON
            text/csv                          | CSV
            text/*                            | CSV
            application/json                  | JSON
            text/html,*/*;q=0.8               | JSON
            text/csv;q=0.1,application/json   | JSON
            application/json;q=0.1,text/csv   | CSV
            application/json;q=0,text/csv     | CSV
            text/csv; charset=utf-8           | CSV
            """)
    void followsTheHeader(String accept, Format format) {
        var request = new MockHttpServletRequest("GET", "/api/v1/cities");
        request.addHeader("Accept", accept);

        assertThat(Format.of(request)).isEqualTo(format);
    }

    @Test
    void followsTheAddressBeforeTheParameterBeforeTheHeader() {
        var request = new MockHttpServletRequest("GET", "/api/v1/cities");
        assertThat(Format.of(request)).isEqualTo(Format.JSON);

        request.addHeader("Accept", "application/json");
        request.setParameter("format", "CSV");
        assertThat(Format.of(request)).isEqualTo(Format.CSV);

        request.setRequestURI("/api/v1/cities.json");
        assertThat(Format.of(request)).isEqualTo(Format.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html", "nonsense", "application/json;q=0"})
    void refusesWhatItCannotWrite(String accept) {
        var request = new MockHttpServletRequest("GET", "/api/v1/cities");
        request.addHeader("Accept", accept);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Format.of(request))
                .withMessage("not-acceptable");
    }
}
