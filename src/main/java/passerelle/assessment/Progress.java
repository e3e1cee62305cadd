package passerelle.assessment;

/** How many indicators are answered or declared not applicable, of how many. */
public record Progress(int answered, int total) {

    public boolean isComplete() {
        return answered == total;
    }

    Progress plus(Progress other) {
        return new Progress(answered + other.answered, total + other.total);
    }
}
