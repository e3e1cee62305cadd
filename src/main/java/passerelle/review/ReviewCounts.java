package passerelle.review;

/** How many answers are in which part of a review; together all indicators of the edition. */
public record ReviewCounts(int accepted, int returned, int reviewed, int open) {

    public int all() {
        return accepted + returned + reviewed + open;
    }
}
