package passerelle.map;

/** The most a drawing takes, equal to pixels at its natural size. */
public enum Size {
    WIDE(760, 620),
    NARROW(360, 420);

    final int width;
    final int height;

    Size(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
