package passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Zürich,          %zurich%
            '  ØRESBY  ',    %oresby%
            100%,            %100!%%
            a_b!,            %a!_b!!%
            """)
    void looksForAWordWhereverItStandsAsItIsWritten(String typed, String pattern) {
        assertThat(new SearchText(typed).word(0)).isEqualTo(pattern);
    }

    @Test
    void looksForEachWordAndForNothingMore() {
        var text = new SearchText("letter  Valmora");

        assertThat(text.words()).containsExactly("letter", "valmora");
        assertThat(text.word(1)).isEqualTo("%valmora%");
        assertThat(text.word(2)).isEqualTo("%");
    }

    @Test
    void takesWhatFollowsTheFourthWordAsPartOfIt() {
        assertThat(new SearchText("a b c d e").words()).containsExactly("a", "b", "c", "d e");
    }

    @Test
    void keepsTheWordsThatWereNotReadYet() {
        assertThat(new SearchText("letter Válmora").after("Valmora Alta").words())
                .containsExactly("letter");
        assertThat(new SearchText("valmora").after("Valmora Alta").isBlank()).isTrue();
    }

    @Test
    void knowsWhatBeginsWithAllOfIt() {
        var text = new SearchText("Porto S");

        assertThat(text.start()).isEqualTo("porto s%");
        assertThat(text.startOfWord()).isEqualTo("% porto s%");
    }

    @Test
    void isBlankWithoutAWord() {
        assertThat(new SearchText("  ").isBlank()).isTrue();
        assertThat(new SearchText("  ").words()).isEmpty();
    }

    @Test
    void keepsToAHundredCharacters() {
        assertThat(new SearchText("x".repeat(300)).typed()).hasSize(100);
    }
}
