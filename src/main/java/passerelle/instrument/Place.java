package passerelle.instrument;

import java.util.List;

/** A place in an edition's file, and where to tell what is wrong there. */
record Place(String path, List<Problem> problems) {

    Place at(String step) {
        return new Place(path.isEmpty() ? step : path + "/" + step, problems);
    }

    void wrong(String what, Object... arguments) {
        problems.add(new Problem(path, what, arguments));
    }

    /** Tells what is wrong unless all is well; returns whether it is. */
    boolean demand(boolean well, String otherwise, Object... arguments) {
        if (!well) {
            wrong(otherwise, arguments);
        }
        return well;
    }
}
