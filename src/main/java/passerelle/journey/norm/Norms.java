package passerelle.journey.norm;

import java.time.LocalDate;
import java.util.EnumMap;
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

    /**
     * The same with one of them changed.
     *
     * @throws passerelle.shared.RuleViolation below one day or beyond ten years
     */
    public Norms with(Norm norm, int amount) {
        NormSetting.check(amount);
        var changed = new EnumMap<Norm, Integer>(Norm.class);
        changed.putAll(amounts);
        changed.put(norm, amount);
        return new Norms(changed);
    }

    /** The day that the norm reaches from a fact; the last day of the month where a shorter month has no such day. */
    public LocalDate after(Norm norm, LocalDate fact) {
        return norm.after(fact, of(norm));
    }
}
