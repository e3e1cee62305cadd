package passerelle.network.ui;

/** A way of looking at the results of the network. */
enum Look {
    DISTRIBUTION,
    HEAT,
    SCATTER,
    COURSE
}
