package passerelle.fee;

import passerelle.shared.Euro;

/** The fees of a year in figures: how many cities owe, were called and have settled, and how much came in. */
public record FeeYearSum(long owing, long called, long settled, Euro paid) {

    /** Called and not settled: the question asked most often. */
    public long open() {
        return owing - settled;
    }
}
