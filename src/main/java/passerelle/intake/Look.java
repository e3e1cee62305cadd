package passerelle.intake;

import java.util.List;
import java.util.Set;
import passerelle.table.Oddity;

/** What the lines of a file come to today. */
record Look(List<Proposal> proposals, Set<Oddity> oddities) {}
