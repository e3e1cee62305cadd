package passerelle.instrument;

import java.util.Locale;

/** One thing that an edition asks for, with a card of its own on the answer sheet. */
public sealed interface Item permits Indicator, ProfileField {

    /** Its code in the edition. */
    String field();

    /** As people call it in a sentence: an indicator by its code, a figure in words. */
    String name(Locale locale);

    /** Long enough to know it by. */
    String title(Locale locale);
}
