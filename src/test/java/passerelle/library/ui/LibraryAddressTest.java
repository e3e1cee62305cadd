package passerelle.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passerelle.library.Facet;
import passerelle.library.LibrarySort;

class LibraryAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "practices",
                "practices?text=choir",
                "practices?text=choir&theme=theme.education,theme.youth&country=it&year=2021&sort=newest&page=3",
                "practices?city=it-valmora&map=europe",
                "practices?size=BELOW_100_000&language=fr"
            })
    void saysWhatItWasReadFrom(String address) {
        var said = read(address);

        assertThat(read(said.link())).isEqualTo(said);
        assertThat(said.said().parameters().getParameters())
                .isEqualTo(QueryParameters.fromString(question(address)).getParameters());
    }

    @Test
    void leavesOutWhatItCannotRead() {
        var address = read("practices?sort=loudest&page=-4&theme=&colour=red");

        assertThat(address.query().sort()).isEqualTo(LibrarySort.BEST);
        assertThat(address.page()).isZero();
        assertThat(address.link()).isEqualTo("practices");
        assertThat(read("practices?page=soon").page()).isZero();
        assertThat(read("practices?text=" + "a".repeat(201)).query().text()).isEmpty();
    }

    @Test
    void takesAValueAndLeavesItAgainOnTheFirstPage() {
        var address = read("practices?theme=theme.youth&page=3");

        assertThat(address.toggle(Facet.THEME, "theme.education"))
                .isEqualTo(read("practices?theme=theme.education,theme.youth"));
        assertThat(address.toggle(Facet.THEME, "theme.youth").link()).isEqualTo("practices");
    }

    private static LibraryAddress read(String address) {
        return LibraryAddress.of(QueryParameters.fromString(question(address)));
    }

    private static String question(String address) {
        var mark = address.indexOf('?');
        return mark < 0 ? "" : address.substring(mark + 1);
    }
}
