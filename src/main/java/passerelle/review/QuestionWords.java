package passerelle.review;

import passerelle.text.SavedText;

/** What is asked of the city, and what it replies beside its answer. */
public record QuestionWords(SavedText question, SavedText reply) {}
