package passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import passerelle.audit.ui.HistoryWords;
import passerelle.support.CommittingTest;

/** Every line that the acts of the demo left in a history. */
@CommittingTest
@ActiveProfiles("demo")
@TestPropertySource(properties = "demo.cities=${crowd:1000}")
class DemoHistoriesTest extends SpringBrowserlessTest {

    /** Codes of our own: constants, printed records, days as they are stored, ids, languages, what is missing. */
    private static final Pattern CODE = Pattern.compile(
            "\\b[A-Z]{2,}_[A-Z_]+\\b|[A-Z]\\w+\\[|\\b[A-Z]\\w+\\.[A-Z_]{2,}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b"
                    + "|\\b[0-9a-f]{8}-[0-9a-f-]{27}\\b|⟦|⟧|(^|, |· )(en|fr|true|false|null|[A-Z]{4,})(,| ·|$)");

    @Autowired
    private JdbcTemplate database;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void speakNoCode(Locale language) {
        UI.getCurrent().setLocale(language);
        var reader = new Div();

        var codes = written()
                .map(words -> HistoryWords.of(words, reader))
                .filter(CODE.asPredicate())
                .distinct();

        assertThat(codes).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void nameEveryAct(Locale language) {
        UI.getCurrent().setLocale(language);

        var acts = database.queryForList("select distinct act from audit", String.class);

        assertThat(acts)
                .allSatisfy(act ->
                        assertThat(UI.getCurrent().getTranslation("act." + act)).doesNotContain("act." + act));
    }

    /** Long texts are somebody's own words. */
    private Stream<String> written() {
        return database
                .query(
                        "select value_before, value_after from audit where act <> 'text.written'",
                        (row, number) -> List.of(row.getString(1), row.getString(2)))
                .stream()
                .flatMap(List::stream)
                .filter(words -> !words.isBlank())
                .distinct();
    }
}
