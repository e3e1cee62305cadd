package passerelle.demo.crowd;

/** A point of the way of a city, and on which day of a cycle it is reached, counted from the opening of its Index. */
enum Point {
    KNOWN(0),
    WRITTEN(0),
    DECLARED(0),
    OPENED(0),
    SUBMITTED(100),
    REPORT_BEGUN(140),
    REPORT_ISSUED(185),
    VISIT_PLANNED(200),
    VISITED(270),
    PROFILE_DRAFTED(285),
    PROFILE_ISSUED(325),
    STRATEGY_BEGUN(420),
    ADOPTED(640),
    EVALUATION_OPENED(1010),
    EVALUATION_ANSWERED(1040),
    EVALUATED(1060);

    private final int day;

    Point(int day) {
        this.day = day;
    }

    int day() {
        return day;
    }

    boolean isOfCycle() {
        return compareTo(OPENED) >= 0;
    }
}
