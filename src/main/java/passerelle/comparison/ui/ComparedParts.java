package passerelle.comparison.ui;

import passerelle.result.ui.Editions;

/** Shows what comparisons found, whether they are of today or were saved. */
@org.springframework.stereotype.Component
class ComparedParts {

    private final Editions editions;
    private final CityNamesList cities;

    ComparedParts(Editions editions, CityNamesList cities) {
        this.editions = editions;
        this.cities = cities;
    }

    /** As it was kept. */
    ComparedPart of(ComparedWords words) {
        return of(words, OwnDoors.CLOSED);
    }

    ComparedPart of(ComparedWords words, OwnDoors doors) {
        return new ComparedPart(words, doors, editions, cities::of);
    }
}
