package passerelle.network.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import passerelle.comparison.Spread;
import passerelle.network.Course;
import passerelle.network.Split;
import passerelle.result.ui.Editions;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.Phrases;

/** How the network moved over time, or why there is nothing to follow. */
class CoursePart extends Div {

    CoursePart(Course course, NetworkWords words, String measure, Editions editions) {
        addClassName("compared");
        var days = new CourseWords(course, words, measure, editions);
        if (course.strands().isEmpty()) {
            add(new EmptyState(
                    getTranslation("network.course.empty"), Phrases.phrase("comparison.small.why", Spread.FEWEST)));
        } else {
            var sample = new Paragraph(days.sample());
            sample.addClassName("sample");
            add(
                    sample,
                    course.split() == Split.NONE
                            ? new CourseFigure(course, days).figure()
                            : new PartsFigure(course, days).figure());
        }
        if (course.small() > 0) {
            add(new Paragraph(Phrases.phrase("network.course.small", course.small(), Spread.FEWEST)));
        }
        words.unknown(course.publications().unknown()).forEach(note -> add(new Paragraph(note)));
    }
}
