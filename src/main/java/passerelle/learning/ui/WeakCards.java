package passerelle.learning.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passerelle.city.CityFound;
import passerelle.learning.CityLearning;
import passerelle.learning.InterestService;
import passerelle.learning.StrongCity;
import passerelle.library.PracticesOfCities;
import passerelle.shared.CityId;

/** The cards of the areas in which a city is weak, with what strong cities have published there. */
@org.springframework.stereotype.Component
class WeakCards {

    private final PracticesOfCities library;
    private final InterestService interests;

    WeakCards(PracticesOfCities library, InterestService interests) {
        this.library = library;
        this.interests = interests;
    }

    List<Component> of(CitySight sight, CityLearning found) {
        var strong = found.strong().values().stream()
                .flatMap(Collection::stream)
                .map(StrongCity::id)
                .collect(Collectors.toSet());
        var shelf = library.of(strong);
        var cities = shelf.cities();
        return found.weakest().stream()
                .<Component>map(weak -> {
                    var area = weak.area().code();
                    var towns = among(found.strongIn(weak), cities);
                    return new WeakCard(
                            sight,
                            found,
                            weak,
                            cities,
                            new AreaPractices(area, towns, shelf.practices()),
                            InterestSection.acts(sight, interests, area));
                })
                .toList();
    }

    private static List<CityFound> among(List<StrongCity> strong, Map<CityId, CityFound> cities) {
        return strong.stream()
                .flatMap(city -> Stream.ofNullable(cities.get(city.id())))
                .toList();
    }
}
