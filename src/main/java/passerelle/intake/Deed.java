package passerelle.intake;

import java.util.List;

/** Does what a line proposes. */
@FunctionalInterface
public interface Deed {

    Deed NONE = List::of;

    /** @return what it did, in order */
    List<Trace> carryOut();
}
