package passerelle.strategy.evaluation;

import passerelle.text.SavedText;

/** A discussion with its notes, as the page of its strategy shows it. */
public record DiscussionRow(DiscussionId id, DiscussionDetails details, SavedText notes) {}
