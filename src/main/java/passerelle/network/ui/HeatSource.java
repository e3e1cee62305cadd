package passerelle.network.ui;

import java.util.Locale;
import passerelle.comparison.Asked;
import passerelle.network.HeatOrder;
import passerelle.network.HeatPage;
import passerelle.network.NetworkService;
import passerelle.network.PageOf;

/** Reads the cities of a heat map, a page at a time. */
record HeatSource(NetworkService network, Asked asked, HeatOrder order) {

    HeatPage page(int number, int size, Locale language) {
        return network.heat(asked, order, new PageOf(number, size, language));
    }
}
