package passerelle.shared.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;

/** What the database refused, in words: a constraint is translated as {@code constraint.<name>}. */
public final class Constraints {

    private static final Pattern NAME = Pattern.compile("[a-z_0-9]+");

    private Constraints() {}

    public static String messageKey(DataIntegrityViolationException refusal) {
        var key = refusal.getCause() instanceof ConstraintViolationException violation
                        && violation.getConstraintName() != null
                ? "constraint." + bare(violation.getConstraintName())
                : "constraint.unknown";
        return UI.getCurrent().getTranslation(key).equals(key) ? "constraint.unknown" : key;
    }

    /** H2 adds the schema before the name and the index behind it. */
    private static String bare(String constraint) {
        var name = constraint.toLowerCase(Locale.ROOT).replaceAll("\"", "").replaceAll("^(public|constraint)\\.", "");
        var match = NAME.matcher(name);
        return match.find() ? match.group().replaceAll("_index_.*", "") : name;
    }
}
