package passerelle.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;

class OrderingTest {

    @Test
    void followsTheColumnsOfItsProperties() {
        assertThat(Ordering.by(Sort.by("due", "name"), property -> "c." + property))
                .isEqualTo(" order by c.due, c.name");
    }

    @Test
    void putsWhatIsUnknownLastDownwardsAsWell() {
        assertThat(Ordering.by(Sort.by("due").descending(), property -> "c." + property))
                .isEqualTo(" order by case when c.due is null then 1 else 0 end, c.due desc");
    }

    @Test
    void saysNothingWhereNoOrderIsWanted() {
        assertThat(Ordering.by(Sort.unsorted(), property -> property)).isEmpty();
    }
}
