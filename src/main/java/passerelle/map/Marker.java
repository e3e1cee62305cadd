package passerelle.map;

import passerelle.city.Standing;

/** Standings told apart by form, whatever the colour: filled within the network, hollow before, a cross after it. */
final class Marker {

    private static final String CIRCLE = "M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0z";
    private static final String SQUARE = "M-4.5,-4.5h9v9h-9z";
    private static final String DIAMOND = "M0,-5.5L5.5,0L0,5.5L-5.5,0z";
    private static final String CROSS = "M-4,-4L4,4M4,-4L-4,4";

    private Marker() {}

    static String path(Standing standing) {
        return switch (standing) {
            case MEMBER, CANDIDATE -> CIRCLE;
            case SUSPENDED -> SQUARE;
            case PROSPECT -> DIAMOND;
            case WITHDRAWN, DECLINED -> CROSS;
        };
    }
}
