package passerelle.api;

import java.util.Locale;
import passerelle.shared.Country;
import passerelle.shared.LocalizedText;

/** @param code as of ISO 3166-1, in small letters */
record CountryItem(String code, LocalizedText name) {

    static CountryItem of(Country country) {
        return new CountryItem(
                country.code(), new LocalizedText(country.name(Locale.ENGLISH), country.name(Locale.FRENCH)));
    }
}
