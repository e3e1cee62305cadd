package passerelle.practice.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a label of one of the forms announces. Some announce nothing that is a field of the practice. */
enum Part {
    CITY(FormField.CITY),
    CONTACT_PERSON(FormField.CONTACT_PERSON),
    ROLE(FormField.ROLE),
    DEPARTMENT(FormField.DEPARTMENT),
    EMAIL(FormField.EMAIL),
    THEMES(FormField.THEMES),
    DOMAIN(FormField.THEMES),
    TITLE_AND_SUMMARY(FormField.TITLE),
    TITLE(FormField.TITLE),
    SUMMARY(FormField.SUMMARY),
    AIM(FormField.SUMMARY),
    DATES(FormField.START_DATE),
    CONTEXT(FormField.CONTEXT),
    PROCESS(FormField.PROCESS),
    RESULTS(FormField.RESULTS),
    CROSS_CUTTING(FormField.CROSS_CUTTING),
    RESOURCES(FormField.RESOURCES),
    GOALS(FormField.GOALS),
    /** What is said of them belongs to the photos, which become files of the practice. */
    PHOTOS(null),
    /** A heading above fields: what stands right under it belongs to none of them. */
    HEADING(null),
    /** Guidance, and what is no field of a practice. */
    ASIDE(null);

    private final @Nullable FormField field;

    Part(@Nullable FormField field) {
        this.field = field;
    }

    Optional<FormField> field() {
        return Optional.ofNullable(field);
    }
}
