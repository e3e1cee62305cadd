package passerelle.demo.crowd;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import passerelle.instrument.Edition;

/**
 * What all invented cities have in common.
 *
 * @param password as it is stored
 * @param historic the editions of which the areas alone are known, the latest first
 */
record Setting(
        LocalDate today,
        String password,
        List<UUID> officers,
        List<UUID> experts,
        Edition index,
        Edition evaluation,
        List<Edition> historic) {

    /** The edition that was in use in that year, when only results of its areas are known. */
    Edition historic(int year) {
        return historic.stream()
                .filter(edition -> Integer.parseInt(edition.version()) <= year)
                .findFirst()
                .orElseGet(historic::getLast);
    }
}
