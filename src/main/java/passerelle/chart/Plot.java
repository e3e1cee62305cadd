package passerelle.chart;

/** The room of a drawing in which figures stand, by their parts from 0 to 1 of its scales. */
record Plot(double left, double top, double right, double height) {

    double x(double part) {
        return left + (right - left) * part;
    }

    /** The higher, the more. */
    double y(double part) {
        return bottom() - height * part;
    }

    double bottom() {
        return top + height;
    }

    /** Thin lines at 0, 20 … 100 percent with their numbers at the left. */
    void percents(Pen pen) {
        for (var percent = 0; percent <= 100; percent += 20) {
            var y = y(percent / 100.0);
            pen.line(left, y, right, y, percent == 0 ? "--chart-break" : "--chart-grid");
            pen.words(String.valueOf(percent), left - 8, y + 4, Pen.Anchor.END, Style.SMALL);
        }
    }
}
