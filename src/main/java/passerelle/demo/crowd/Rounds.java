package passerelle.demo.crowd;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import passerelle.demo.DemoAnswers;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Edition;
import passerelle.instrument.IndicatorCode;
import passerelle.shared.Audience;

/** The Index rounds of an invented city, from the opening to the report. */
final class Rounds {

    private static final int DAYS_TO_REVIEW = 30;
    private static final int BEGUN = 45;
    private static final int EXPLAINED = 7;

    private final CityFile file;
    private final Figures figures;

    Rounds(CityFile file) {
        this.file = file;
        this.figures = new Figures(file);
    }

    void write() {
        for (var cycle : file.story().cycles()) {
            if (cycle.isHistoric()) {
                figures.historic(cycle);
            } else {
                round(cycle);
            }
        }
    }

    private void round(Cycle cycle) {
        var submitted = cycle.has(Point.SUBMITTED) ? cycle.on(Point.SUBMITTED) : null;
        var edition = file.setting().index();
        var reviewed = cycle.has(Point.REPORT_BEGUN) && submitted != null ? submitted.plusDays(DAYS_TO_REVIEW) : null;
        var assessment = open(edition, new Taking(cycle.round(), cycle.opened(), submitted, reviewed));
        var values = values(edition, cycle.round());
        answer(assessment, values, submitted == null ? BEGUN : values.size(), cycle);
        if (submitted != null) {
            figures.indicative(cycle, assessment, values);
        }
        if (cycle.has(Point.REPORT_BEGUN)) {
            figures.official(cycle);
            report(cycle, assessment);
        }
    }

    /** Opens a questionnaire of any instrument. */
    UUID open(Edition edition, Taking taking) {
        var submitted = taking.submitted();
        var reviewed = taking.reviewed();
        var id = file.add(
                Table.ASSESSMENT,
                file.id(),
                edition.instrument().name(),
                edition.id().value(),
                taking.round(),
                taking.opened(),
                taking.deadline(),
                taking.status(),
                submitted,
                submitted == null ? "" : file.coordinator(),
                submitted == null ? "OPEN" : null,
                taking.round());
        file.act("assessment.opened", "assessment", id, taking.opened(), taking.round());
        if (submitted != null) {
            file.act("assessment.submitted", "assessment", id, submitted, taking.round());
        }
        if (reviewed != null) {
            file.act("assessment.reviewed", "assessment", id, reviewed, taking.round());
        }
        return id;
    }

    Map<IndicatorCode, AnswerValue> values(Edition edition, int round) {
        var years = round - file.setting().today().getYear() + 6;
        var answers = new DemoAnswers(file.city().name(), round, file.city().strength() + 2 * years);
        var values = new LinkedHashMap<IndicatorCode, AnswerValue>();
        edition.indicators()
                .forEach(indicator -> answers.to(indicator).ifPresent(value -> values.put(indicator.code(), value)));
        return values;
    }

    void answer(UUID assessment, Map<IndicatorCode, AnswerValue> values, int howMany, Cycle cycle) {
        var on = CityFile.at(cycle.opened().plusDays(3));
        values.entrySet().stream().limit(howMany).forEach(entry -> {
            var code = entry.getKey().value();
            switch (entry.getValue()) {
                case AnswerValue.Choice choice -> answer(assessment, code, "CHOICE", choice.option(), on);
                case AnswerValue.Choices choices ->
                    answer(assessment, code, "CHOICES", String.join(",", choices.options()), on);
                case AnswerValue.NotApplicable none -> throw new IllegalArgumentException(none.reason());
            }
            if (cycle.equals(file.story().cycles().getLast()) && Math.floorMod(code.hashCode(), EXPLAINED) == 0) {
                file.text(
                        "assessment", assessment, code, "Adopted by the council; reviewed every year.", cycle.opened());
            }
        });
    }

    private void answer(UUID assessment, String code, String kind, String options, Object on) {
        file.rows().add(Table.ANSWER, assessment, code, kind, options, "", 1L, on, file.coordinator(), 0L);
    }

    private void report(Cycle cycle, UUID assessment) {
        var issued = cycle.has(Point.REPORT_ISSUED) ? cycle.on(Point.REPORT_ISSUED) : null;
        var begun = cycle.on(Point.REPORT_BEGUN);
        var id = file.add(
                Table.REPORT,
                file.id(),
                assessment,
                file.setting().index().id().value(),
                cycle.round(),
                issued == null ? "DRAFT" : "ISSUED",
                begun,
                issued,
                issued == null ? null : "EN",
                issued == null ? null : Figures.COMPARED,
                null,
                cycle.round());
        file.text("index-report", id, "general", "A solid base; the next gains lie in the weakest areas.", begun);
        file.act("report.begun", "index-report", id, begun, cycle.round(), Audience.SECRETARIAT);
        if (issued != null) {
            file.paper(Paper.REPORT, "index-report", id, issued);
            file.act("report.issued", "index-report", id, issued, cycle.round());
        }
    }
}
