package passerelle.instrument;

import java.util.Optional;
import java.util.stream.Stream;

/** What a city may be asked to fill in. */
public enum Instrument {
    INDEX("icc-index"),
    EVALUATION("strategy-evaluation"),
    GRID("policy-grid");

    private final String code;

    Instrument(String code) {
        this.code = code;
    }

    /** As files and addresses name it. */
    public String code() {
        return code;
    }

    public static Optional<Instrument> of(String code) {
        return Stream.of(values())
                .filter(instrument -> instrument.code.equals(code))
                .findFirst();
    }
}
