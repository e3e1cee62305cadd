package passerelle.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that waits for the person who is signed in, whichever subject asks for it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class WaitingLines {

    private static final Comparator<WaitingLine> BY_DUE =
            Comparator.comparing(WaitingLine::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private final List<WaitingFor> subjects;

    WaitingLines(List<WaitingFor> subjects) {
        this.subjects = subjects;
    }

    /** The most urgent first; what has no date comes last. */
    public List<WaitingLine> first(int limit) {
        return subjects.stream()
                .flatMap(subject -> subject.lines(limit).stream())
                .sorted(BY_DUE)
                .limit(limit)
                .toList();
    }
}
