package passerelle.practice.received;

import java.util.List;
import java.util.stream.Stream;
import passerelle.city.CityName;
import passerelle.shared.CityId;
import passerelle.shared.Country;
import passerelle.shared.Folding;

/** A member by its names. */
record MemberCalled(CityId id, CityName names, Country country) {

    boolean isCalled(String folded) {
        return Stream.concat(
                        Stream.of(names.local(), names.english(), names.french()),
                        List.of(names.aliases().split(";")).stream())
                .map(name -> Folding.fold(name.strip()))
                .anyMatch(folded::equals);
    }
}
