package passerelle.home;

import java.util.List;

/** What a subject asks of the person who is signed in; contributed as a bean. */
public interface WaitingFor {

    /** The most urgent first, at most that many; nothing for which the person has no right. */
    List<WaitingLine> lines(int limit);
}
