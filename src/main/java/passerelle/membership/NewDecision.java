package passerelle.membership;

import java.time.LocalDate;
import java.util.Optional;
import passerelle.document.FileContent;
import passerelle.shared.Reason;

/** A decision about to be recorded: what, from which day on, why, and its paper if there is one. */
public record NewDecision(Decision decision, LocalDate on, Reason reason, Optional<FileContent> file) {}
