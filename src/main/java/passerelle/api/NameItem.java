package passerelle.api;

import passerelle.city.CityName;

/** A city’s name as it calls itself, and as English and French readers know it. */
record NameItem(String local, String en, String fr) {

    static NameItem of(CityName names) {
        return new NameItem(names.local(), names.english(), names.french());
    }
}
