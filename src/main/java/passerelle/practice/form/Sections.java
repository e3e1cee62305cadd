package passerelle.practice.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import passerelle.practice.form.Labels.Label;

/** Divides a form at its labels, whatever their order and whether they stand in tables. */
final class Sections {

    private final Recognition form;
    private final Guidance guidance;
    private final List<Section> sections = new ArrayList<>();
    private final Set<Part> answered = EnumSet.noneOf(Part.class);

    private Sections(Recognition form) {
        this.form = form;
        this.guidance = new Guidance(form.words());
    }

    static List<Section> of(Recognition form) {
        var sections = new Sections(form);
        sections.open(Part.ASIDE, "");
        form.lines().subList(sections.start(), form.lines().size()).forEach(sections::add);
        return sections.sections;
    }

    /** Behind the guidance that comes before the form, if the labels do so too. */
    private int start() {
        var labels = labelsBehind(0);
        for (var i = form.lines().size() - 1; i > 0; i--) {
            if (isStart(form.lines().get(i)) && labelsBehind(i) * 5 >= labels * 4) {
                return i;
            }
        }
        return 0;
    }

    private boolean isStart(Line line) {
        var letters = Letters.of(line.text());
        return form.words().starts().stream().anyMatch(start -> start.letters().equals(letters));
    }

    private long labelsBehind(int index) {
        return form.lines().stream()
                .skip(index)
                .filter(line ->
                        form.labels().of(line.text()).filter(Label::full).isPresent())
                .count();
    }

    private void add(Line line) {
        var label = form.labels().of(line.text()).filter(found -> isLabel(line, found));
        if (label.isEmpty()) {
            keep(line);
            return;
        }
        open(label.get().part(), line.text().substring(0, label.get().length()));
        Optional.of(line.behind(label.get().length()))
                .filter(rest -> !rest.isBlank())
                .ifPresent(this::keep);
    }

    private void open(Part part, String label) {
        sections.add(new Section(part, label));
    }

    private void keep(Line line) {
        var section = sections.getLast();
        section.lines().add(line);
        if (!guidance.without(section.part(), List.of(line)).isEmpty()) {
            answered.add(section.part());
        }
    }

    private boolean isLabel(Line line, Label label) {
        if (answered.contains(label.part()) && label.part().field().isPresent()) {
            return false;
        }
        var alone = label.length() == line.text().length();
        if (label.full()) {
            return isSetOff(line, alone);
        }
        if (label.part().field().isEmpty()) {
            return alone && (standsOut(line) || line.place().first());
        }
        return !form.said().contains(label.part()) && isSetOff(line, alone);
    }

    private static boolean isSetOff(Line line, boolean alone) {
        return standsOut(line)
                || !line.place().isInTable()
                || line.place().first()
                || line.startsBold()
                || alone && line.text().endsWith(":");
    }

    private static boolean standsOut(Line line) {
        return line.isBold() || line.heading() || line.text().endsWith("*");
    }
}
