package passerelle.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;

class PageQueryTest {

    @Test
    void readsWhatTheAddressSays() {
        var query = PageQuery.of(QueryParameters.fromString("country=it&late=true&round=2026&sort=-due"));

        assertThat(query.text("country")).contains("it");
        assertThat(query.is("late")).isTrue();
        assertThat(query.<Integer>value("round", Integer::valueOf)).isEqualTo(2026);
        assertThat(query.<Sorting>value("sort", Sorting::of)).isEqualTo(new Sorting("due", SortDirection.DESCENDING));
    }

    @Test
    void leavesOutWhatItCannotRead() {
        var query = PageQuery.of(QueryParameters.fromString("late=perhaps&round=soon"));

        assertThat(query.is("late")).isFalse();
        assertThat(query.<Integer>value("round", Integer::valueOf)).isNull();
        assertThat(query.text("country")).isEmpty();
        assertThat(PageQuery.of(QueryParameters.fromString("city=it%00")).text("city"))
                .isEmpty();
    }

    @Test
    void saysNothingOfWhatIsNotAsked() {
        var query = new PageQuery().and("country", null).when(false, "late").and("sort", Sorting.of("-due"));

        assertThat(query.of("rounds")).isEqualTo("rounds?sort=-due");
        assertThat(new PageQuery().of("rounds")).isEqualTo("rounds");
    }
}
