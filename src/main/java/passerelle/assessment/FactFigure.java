package passerelle.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityFacts;

/** The figures of a city's profile that are facts of the city as well. */
public enum FactFigure {
    POPULATION("population"),
    FOREIGN_RESIDENTS("non-nationals-share"),
    FOREIGN_BORN("foreign-born-share"),
    NATIONAL_MINORITIES("national-minorities-share");

    /** The field of the profile that tells of which year the others are. */
    static final String YEAR = "reference-year";

    private final String field;

    FactFigure(String field) {
        this.field = field;
    }

    /** The code of the field of the profile that asks for it. */
    public String field() {
        return field;
    }

    @Nullable BigDecimal in(CityFacts facts) {
        return switch (this) {
            case POPULATION -> facts.population() == null ? null : BigDecimal.valueOf(facts.population());
            case FOREIGN_RESIDENTS -> facts.foreignResidents();
            case FOREIGN_BORN -> facts.foreignBorn();
            case NATIONAL_MINORITIES -> facts.nationalMinorities();
        };
    }
}
