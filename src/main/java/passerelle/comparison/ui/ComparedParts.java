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

    ComparedPart of(ComparedWords words) {
        return new ComparedPart(words, editions, cities::of);
    }
}
