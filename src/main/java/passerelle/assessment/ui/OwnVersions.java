package passerelle.assessment.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import passerelle.assessment.AssessmentId;
import passerelle.instrument.IndicatorCode;

/** The versions of one answer that came about at this page: whoever saw the one before knows what they made of it. */
final class OwnVersions implements Serializable {

    private final Map<Long, Long> next = new HashMap<>();

    /** Those of a sheet since the page was loaded, whichever of its areas it showed. */
    static Map<IndicatorCode, OwnVersions> here(AssessmentId sheet) {
        var ui = UI.getCurrent();
        var known = ComponentUtil.getData(ui, Here.class);
        if (known == null || !known.sheet.equals(sheet)) {
            known = new Here(sheet, new HashMap<>());
            ComponentUtil.setData(ui, Here.class, known);
        }
        return known.own;
    }

    private record Here(AssessmentId sheet, Map<IndicatorCode, OwnVersions> own) implements Serializable {}

    void went(long from, long to) {
        if (from < to) {
            next.put(from, to);
        }
    }

    /** As far as the person at this page has come by themselves after the version that they saw. */
    long since(long seen) {
        var known = seen;
        while (next.containsKey(known)) {
            known = next.get(known);
        }
        return known;
    }

    /** What comes now did not come about at this page. */
    void forget() {
        next.clear();
    }

    boolean includes(long version) {
        return next.containsValue(version);
    }
}
