package passerelle.practice;

/** A version that was published gave way to a newer one or was archived; told in the transaction that does so. */
public record PracticeTakenDown(GoodPracticeId practice) {}
