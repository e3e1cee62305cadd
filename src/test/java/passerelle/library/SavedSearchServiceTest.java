package passerelle.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

@ApplicationTest
class SavedSearchServiceTest {

    private static final SavedSearch CHOIRS = new SavedSearch("Choirs", "text=choir");

    @Autowired
    private SavedSearchService searches;

    @Autowired
    private Users users;

    @BeforeEach
    void enter() {
        users.signIn(Role.EXPERT);
    }

    @Test
    void keepsThemForTheirOwnerInTheOrderOfTheirNames() {
        searches.save(CHOIRS);
        searches.save(new SavedSearch(" À la maison ", "country=fr"));

        assertThat(searches.mine()).extracting(SavedSearch::name).containsExactly("À la maison", "Choirs");
        users.signIn(Role.SECRETARIAT);
        assertThat(searches.mine()).isEmpty();
    }

    @Test
    void wantsANameThatIsFree() {
        searches.save(CHOIRS);

        assertThatThrownBy(() -> searches.save(CHOIRS)).hasMessageContaining("library.saved.error.taken");
        assertThatThrownBy(() -> searches.save(new SavedSearch(" ", "text=choir")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("library.saved.error.name");
    }

    @Test
    void forgetsOneForItsOwnerAlone() {
        searches.save(CHOIRS);
        var owner = users.add(Role.EXPERT);
        users.signIn(owner);
        searches.save(CHOIRS);

        searches.delete("Choirs");
        searches.delete("Choirs");

        assertThat(searches.mine()).isEmpty();
    }

    @Test
    void keepsNoAddressWithoutEnd() {
        assertThatThrownBy(() -> searches.save(new SavedSearch("Long", "x".repeat(2_001))))
                .hasMessageContaining("library.saved.error.long");
    }
}
