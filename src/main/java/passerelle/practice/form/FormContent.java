package passerelle.practice.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A good practice as a form holds it. What is not given is empty; the longer texts are Markdown.
 *
 * @param themes by their codes, in the order of the form
 * @param dates nothing when not given
 * @param goals by their numbers
 */
public record FormContent(
        Contact contact,
        List<String> themes,
        String title,
        String summary,
        @Nullable WrittenPeriod dates,
        String context,
        String process,
        String results,
        String crossCutting,
        String resources,
        List<Integer> goals) {

    /** Whether the form says anything in that field. */
    public boolean has(FormField field) {
        return switch (field) {
            case THEMES -> !themes.isEmpty();
            case GOALS -> !goals.isEmpty();
            case START_DATE -> dates != null;
            default -> !text(field).isEmpty();
        };
    }

    /** Of a field that is text; empty for any other. */
    public String text(FormField field) {
        return switch (field) {
            case CITY -> contact.city();
            case COUNTRY -> contact.country();
            case CONTACT_PERSON -> contact.person();
            case ROLE -> contact.role();
            case DEPARTMENT -> contact.department();
            case EMAIL -> contact.email();
            case TITLE -> title;
            case SUMMARY -> summary;
            case CONTEXT -> context;
            case PROCESS -> process;
            case RESULTS -> results;
            case CROSS_CUTTING -> crossCutting;
            case RESOURCES -> resources;
            case THEMES, START_DATE, GOALS -> "";
        };
    }
}
