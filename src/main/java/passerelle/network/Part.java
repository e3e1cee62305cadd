package passerelle.network;

import passerelle.comparison.Band;
import passerelle.shared.Country;

/** One part of the network. */
public sealed interface Part {

    record Whole() implements Part {}

    record InCountry(Country country) implements Part {}

    record InNetwork(String name) implements Part {}

    record InBand(Band band) implements Part {}

    /** Cities of no national network, or of which nobody knows the figure that decides. */
    record Outside() implements Part {}
}
