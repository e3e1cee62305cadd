package passerelle.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Neuchâtel       | neuchatel
            Ærøskøbing      | aeroskobing
            Łódź            | lodz
            Gießen          | giessen
            GIEẞEN          | giessen
            Đakovo          | dakovo
            Ísafjörður      | isafjordur
            Þingeyri        | thingeyri
            İstanbul        | istanbul
            Işık            | isik
            Œuilly          | oeuilly
            Ñuñoa           | nunoa
            Şanlıurfa       | sanliurfa
            Ålesund         | alesund
            L’Aquila        | l'aquila
            L'Aquila        | l'aquila
            Ivano–Frankivsk | ivano–frankivsk
            Київ            | киів
            '  Reggio   nell’ Emilia ' | reggio nell' emilia
            """)
    void leavesWhatSearchAndSortingCompare(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"Ærøskøbing", "Œuilly", "GIEẞEN", "İzmir"})
    void foldsWhatIsFoldedIntoItself(String text) {
        var once = Folding.fold(text);

        assertThat(Folding.fold(once)).isEqualTo(once);
    }
}
