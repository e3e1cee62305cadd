package passerelle.network.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import passerelle.comparison.Trait;
import passerelle.comparison.ui.CompareAddress;
import passerelle.network.HeatOrder;
import passerelle.network.Split;
import passerelle.result.Measure;
import passerelle.result.MeasureKind;
import passerelle.shared.ui.PageQuery;

/**
 * What is looked at, as the address keeps it. What it says wrongly is left out, and what is usual is not said.
 *
 * @param sample the city, the group and the results
 * @param across by which figure of the cities points are set apart
 * @param page of the heat map, from 0 on
 */
record NetworkAddress(
        CompareAddress sample, Look look, Measure measure, Trait across, Split split, HeatOrder order, int page) {

    static final String ROUTE = "network";

    private static final String NAME = "name";

    static NetworkAddress of(QueryParameters parameters) {
        var query = PageQuery.of(parameters);
        var look = query.value("look", word -> Look.valueOf(constant(word)));
        var measure = query.value("in", NetworkAddress::measure);
        var across = query.value("across", word -> Trait.valueOf(constant(word)));
        var split = query.value("split", word -> Split.valueOf(constant(word)));
        var order = query.value("sort", NetworkAddress::order);
        var page = query.value("page", Integer::valueOf);
        return new NetworkAddress(
                CompareAddress.of(parameters),
                look == null ? Look.DISTRIBUTION : look,
                measure == null ? Measure.CORE : measure,
                across == null ? Trait.POPULATION : across,
                split == null ? Split.NONE : split,
                order == null ? HeatOrder.BY_NAME : order,
                page == null ? 0 : Math.max(0, page - 1));
    }

    NetworkAddress with(CompareAddress other) {
        return new NetworkAddress(other, look, measure, across, split, order, 0);
    }

    NetworkAddress with(Look other) {
        return new NetworkAddress(sample, other, measure, across, split, order, 0);
    }

    NetworkAddress with(Measure other) {
        return new NetworkAddress(sample, look, other, across, split, order, 0);
    }

    NetworkAddress with(Trait other) {
        return new NetworkAddress(sample, look, measure, other, split, order, 0);
    }

    NetworkAddress with(Split other) {
        return new NetworkAddress(sample, look, measure, across, other, order, 0);
    }

    NetworkAddress with(HeatOrder other) {
        return new NetworkAddress(sample, look, measure, across, split, other, 0);
    }

    NetworkAddress on(int other) {
        return new NetworkAddress(sample, look, measure, across, split, order, other);
    }

    /** Says only what the look shows. */
    PageQuery query() {
        var query = sample.query().and("look", look == Look.DISTRIBUTION ? null : word(look));
        if (look == Look.HEAT) {
            return query.and("sort", order.equals(HeatOrder.BY_NAME) ? null : written(order))
                    .and("page", page == 0 ? null : page + 1);
        }
        return query.and("in", measure.equals(Measure.CORE) ? null : written(measure))
                .and("across", look != Look.SCATTER || across == Trait.POPULATION ? null : word(across))
                .and("split", look != Look.COURSE || split == Split.NONE ? null : word(split));
    }

    String link() {
        return query().of(ROUTE);
    }

    private static HeatOrder order(String words) {
        var rising = !words.startsWith("-");
        var by = rising ? words : words.substring(1);
        return new HeatOrder(by.equals(NAME) ? null : measure(by), rising);
    }

    private static String written(HeatOrder order) {
        return (order.rising() ? "" : "-") + (order.by() == null ? NAME : written(order.by()));
    }

    /** @throws IllegalArgumentException for what is no measure */
    private static Measure measure(String words) {
        var parts = words.split(":", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(words);
        }
        return new Measure(MeasureKind.valueOf(constant(parts[0])), parts[1]);
    }

    private static String written(Measure measure) {
        return word(measure.kind()) + ":" + measure.code();
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
