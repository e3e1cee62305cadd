package passerelle.practice;

import passerelle.text.SavedText;

/** A suggestion on which the city has not decided yet: what stands there now, and what could. */
public record OpenSuggestion(PartSuggestion about, SavedText now, SavedText suggested) {}
