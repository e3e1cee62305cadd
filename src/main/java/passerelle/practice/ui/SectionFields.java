package passerelle.practice.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Stream;
import passerelle.document.DocumentService;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticeFileService;
import passerelle.practice.PracticeReporting;
import passerelle.practice.PracticeSection;
import passerelle.practice.classification.ClassificationService;
import passerelle.practice.classification.TermKind;
import passerelle.text.TextService;

/** The fields of each section of the form. */
@org.springframework.stereotype.Component
class SectionFields {

    private final PracticeReporting reporting;
    private final TextService texts;
    private final ClassificationService classification;
    private final EditionService editions;
    private final PracticeFileService files;
    private final DocumentService documents;

    SectionFields(
            PracticeReporting reporting,
            TextService texts,
            ClassificationService classification,
            EditionService editions,
            PracticeFileService files,
            DocumentService documents) {
        this.reporting = reporting;
        this.texts = texts;
        this.classification = classification;
        this.editions = editions;
        this.files = files;
        this.documents = documents;
    }

    /** Reads once what the page shows. */
    ReportModel open(PracticeDetails practice) {
        return new ReportModel(reporting, texts, practice, files.of(practice.id()), classification.all());
    }

    List<Component> of(PracticeSection section, ReportModel model) {
        var language = model.original();
        return switch (section) {
            case CONTACT -> List.of(new ContactFields(model));
            case THEMES -> List.of(new ThemeFields(model, editions.latest(Instrument.INDEX)));
            case SUMMARY -> List.of(new TitleField(model, language), new PartBoxes(model, section, language));
            case DATES -> List.of(new DatesFields(model));
            case CONTEXT, PROCESS, RESULTS, CROSS_CUTTING -> List.of(new PartBoxes(model, section, language));
            case RESOURCES ->
                Stream.<Component>of(
                                new PartBoxes(model, section, language),
                                new LinkFields(model),
                                new FileFields(model, files, documents))
                        .toList();
            case GOALS -> List.of(goals(model));
        };
    }

    private Component goals(ReportModel model) {
        var goals = ThemeFields.ticks(model, TermKind.GOAL);
        goals.setLabel(goals.getTranslation("practice.goals"));
        return goals;
    }
}
