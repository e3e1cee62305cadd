package passerelle.instrument.ui;

import org.springframework.modulith.NamedInterface;
import passerelle.instrument.Instrument;

/** The addresses of the editions, for links from elsewhere. */
@NamedInterface("links")
public final class InstrumentLinks {

    private InstrumentLinks() {}

    public static String to(Instrument instrument, String version) {
        return "instruments/" + instrument.code() + "/" + version;
    }

    /** Where it stands as a city will see it. */
    public static String preview(Instrument instrument, String version) {
        return to(instrument, version) + "/preview";
    }
}
