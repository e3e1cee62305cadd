package passerelle.visit.profile;

import java.time.Instant;
import passerelle.text.SavedText;

/** A finding with its text, as the page of its visit shows it. */
public record FindingRow(FindingId id, FindingDetails details, String author, Instant recordedAt, SavedText text) {}
