package passerelle.reuse;

/** More or fewer cities than before adapted a practice; told in the transaction of the act. */
public record PracticeAdapted(String practice, long cities) {}
