package passerelle.chart;

import java.math.BigDecimal;

/** Between which figures the middle half of a group lies. */
public record Quartiles(BigDecimal lower, BigDecimal median, BigDecimal upper) {

    public Quartiles {
        LineChart.checkPercent(lower);
        LineChart.checkPercent(upper);
        if (median.compareTo(lower) < 0 || median.compareTo(upper) > 0) {
            throw new IllegalArgumentException("No quartiles: " + lower + ", " + median + ", " + upper);
        }
    }
}
