package passerelle.api;

import passerelle.api.request.Addresses;
import passerelle.instrument.Edition;

/** Which edition, and where to read more of it. */
record EditionKey(String instrument, String version, String link) {

    static EditionKey of(Edition edition) {
        var instrument = edition.instrument().code();
        return new EditionKey(instrument, edition.version(), Addresses.to("editions", instrument, edition.version()));
    }
}
