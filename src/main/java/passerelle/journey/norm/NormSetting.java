package passerelle.journey.norm;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import passerelle.shared.RuleViolation;

/** A norm that the secretariat set otherwise than the programme's standard. */
@Entity
@Table(name = "norm")
class NormSetting {

    static final int LONGEST = 3650;

    @Id
    @Enumerated(EnumType.STRING)
    private Norm norm;

    private int amount;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected NormSetting() {}

    NormSetting(Norm norm, int amount) {
        this.norm = norm;
        change(amount);
    }

    /** @throws RuleViolation below one day or beyond ten years */
    final void change(int amount) {
        check(amount);
        this.amount = amount;
    }

    static void check(int amount) {
        if (amount < 1 || amount > LONGEST) {
            throw new RuleViolation("journey.error.norm", LONGEST);
        }
    }

    Norm norm() {
        return norm;
    }

    int amount() {
        return amount;
    }
}
