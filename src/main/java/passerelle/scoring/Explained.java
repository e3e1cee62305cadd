package passerelle.scoring;

import java.util.Optional;

/** One figure of an explanation, and in it whatever the figure was worked out of. */
public sealed interface Explained permits Answered, Mean, Stated {

    /** As the edition names the index, composite, area or indicator. */
    String code();

    /** Absent for what is left out, because nothing of it applies or earns points. */
    Optional<Scored> scored();
}
