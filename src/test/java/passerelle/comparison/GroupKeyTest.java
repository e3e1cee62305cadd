package passerelle.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all",
                "population:100000-200000",
                "foreign-born:20-",
                "country:it",
                "region:it:Emilia-Romagna",
                "region:ca:Québec: north",
                "alike:population+diversity",
                "alike:population+diversity+country",
                "own:6a6f2c0e-0f0b-4a59-9d0b-6c8f1a1c0001"
            })
    void isReadAsItIsWritten(String key) {
        assertThat(GroupKey.read(key).key()).isEqualTo(key);
    }

    @Test
    void readsAPlusSignThatNobodyEncoded() {
        assertThat(GroupKey.read("alike:population diversity")).isEqualTo(GroupKey.read("alike:population+diversity"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "some",
                "population",
                "population:",
                "country:xx",
                "country:",
                "region:it",
                "region:it: ",
                "region:zz:North",
                "alike:",
                "alike:weather",
                "own:mine"
            })
    void isNothingElse(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> GroupKey.read(key));
    }
}
