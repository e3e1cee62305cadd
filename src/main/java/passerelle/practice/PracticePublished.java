package passerelle.practice;

/** A version of a good practice is published from now on; told in the transaction that publishes it. */
public record PracticePublished(GoodPracticeId practice) {}
