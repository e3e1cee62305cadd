package passerelle.journey.norm;

import java.time.LocalDate;
import java.util.Map;

/** The norms in force. Where none was set, the programme's standard holds. */
public record Norms(Map<Norm, Integer> amounts) {

    public static final Norms STANDARD = new Norms(Map.of());

    public Norms {
        amounts = Map.copyOf(amounts);
    }

    /** In days, or in months where the norm is. */
    public int of(Norm norm) {
        return amounts.getOrDefault(norm, norm.standard());
    }

    /** The day that the norm reaches from a fact; the last day of the month where a shorter month has no such day. */
    public LocalDate after(Norm norm, LocalDate fact) {
        return norm.after(fact, of(norm));
    }
}
