package passerelle.text;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WrittenTextTest {

    private static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");

    private final WrittenText text = new WrittenText(new TextKey("profile", UUID.randomUUID(), "summary"));

    @Test
    void isBlankAtVersion0BeforeAnybodyWroteIt() {
        assertThat(text.saved().body()).isEmpty();
        assertThat(text.saved().version()).isZero();
    }

    @Test
    void countsEveryWriting() {
        text.write("One", "en", "Ada", NOW);
        text.write("Two", "en", "Bob", NOW.plusSeconds(1));

        assertThat(text.saved()).isEqualTo(new SavedText("Two", "en", 2, NOW.plusSeconds(1), "Bob"));
    }

    @Test
    void keepsWhatStoodThereWhenTheNewOneIsTooLong() {
        text.write("x".repeat(WrittenText.LONGEST), "en", "Ada", NOW);

        assertRefused(() -> text.write("y".repeat(WrittenText.LONGEST + 1), "en", "Ada", NOW), "text.error.long");
        assertThat(text.saved().version()).isEqualTo(1);
    }
}
