package passerelle.city;

import java.util.Optional;
import passerelle.intake.Column;
import passerelle.intake.Fields;
import passerelle.intake.Problem;
import passerelle.shared.RuleViolation;

/**
 * The figures of a year as a line of a table says them.
 *
 * @param latest the year after which none can be known
 */
record TypedFacts(int latest) {

    static final Column YEAR = Column.required("year", "annee");
    static final Column POPULATION = Column.optional("population", "inhabitants", "habitants");
    static final Column FOREIGN_RESIDENTS = Column.optional("foreign-residents", "foreigners", "etrangers");
    static final Column FOREIGN_BORN = Column.optional("foreign-born", "born abroad");
    static final Column MINORITIES = Column.optional("national-minorities", "minorities", "minorites");
    static final Column SOURCE = Column.optional("source");

    /** What the line says, with what is known where it says nothing; empty when it cannot be. */
    Optional<CityFacts> of(Fields line, int year, Optional<CityFacts> before) {
        if (year > latest) {
            line.refuse(Problem.of(YEAR, "city.error.year.future", Integer.toString(year)));
            return Optional.empty();
        }
        try {
            return Optional.of(read(line, year, before));
        } catch (RuleViolation refusal) {
            if (line.problems().isEmpty()) {
                line.refuse(Problem.of(refusal));
            }
            return Optional.empty();
        }
    }

    private static CityFacts read(Fields line, int year, Optional<CityFacts> before) {
        var source = line.text(SOURCE);
        return new CityFacts(
                year,
                line.count(POPULATION)
                        .or(() -> before.map(CityFacts::population))
                        .orElse(null),
                line.percent(FOREIGN_RESIDENTS)
                        .or(() -> before.map(CityFacts::foreignResidents))
                        .orElse(null),
                line.percent(FOREIGN_BORN)
                        .or(() -> before.map(CityFacts::foreignBorn))
                        .orElse(null),
                line.percent(MINORITIES)
                        .or(() -> before.map(CityFacts::nationalMinorities))
                        .orElse(null),
                source.isEmpty() ? before.map(CityFacts::source).orElse("") : source);
    }
}
