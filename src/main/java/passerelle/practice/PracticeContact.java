package passerelle.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import passerelle.shared.RuleViolation;

/**
 * Whom to ask about a good practice. Only the city and the secretariat read the name and the role.
 *
 * @param shown whether the city wants its readers to see the department and the e-mail
 */
@Embeddable
public record PracticeContact(
        @Column(name = "contact_name") String name,
        @Column(name = "contact_role") String role,
        @Column(name = "contact_department") String department,
        @Column(name = "contact_email") String email,
        @Column(name = "contact_shown") boolean shown)
        implements Serializable {

    public static final PracticeContact NONE = new PracticeContact("", "", "", "", false);

    private static final int LONGEST = 200;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]{2,}");

    /** @throws RuleViolation for a line that is too long, or an address that cannot be one */
    public PracticeContact {
        name = line(name);
        role = line(role);
        department = line(department);
        email = line(email);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            throw new RuleViolation("email.error.unreadable", email);
        }
    }

    /** Whether somebody can be asked. */
    public boolean isComplete() {
        return !name.isEmpty() && !email.isEmpty();
    }

    /** What readers elsewhere see: nothing, unless the city says so. */
    public PracticeContact published() {
        return shown ? new PracticeContact("", "", department, email, true) : NONE;
    }

    /** What everybody sees: of the people nothing. */
    PracticeContact worldwide() {
        return shown ? new PracticeContact("", "", department, "", true) : NONE;
    }

    static String line(String text) {
        var line = text.strip();
        if (line.length() > LONGEST) {
            throw new RuleViolation("practice.error.long", line.length(), LONGEST);
        }
        return line;
    }

    /** As the history keeps it. */
    @Override
    public String toString() {
        return String.join(
                " · ",
                Stream.of(name, role, department, email)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
