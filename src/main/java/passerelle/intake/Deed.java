package passerelle.intake;

import java.util.List;
import passerelle.shared.Reason;

/** Does what a line proposes. */
@FunctionalInterface
public interface Deed {

    /** Of a line that another one speaks for. */
    Deed NONE = because -> List.of();

    /**
     * @param because where it comes from, for what corrects something
     * @return what it did, in order
     */
    List<Trace> carryOut(Reason because);
}
