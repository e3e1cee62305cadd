package passerelle.practice.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Stream;
import passerelle.document.DocumentService;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.practice.PracticeFileService;
import passerelle.practice.PracticeSection;
import passerelle.practice.classification.ClassificationService;
import passerelle.practice.classification.TermKind;

/** The fields of each section of the form. */
@org.springframework.stereotype.Component
class SectionFields {

    private final ClassificationService classification;
    private final EditionService editions;
    private final PracticeFileService files;
    private final DocumentService documents;

    SectionFields(
            ClassificationService classification,
            EditionService editions,
            PracticeFileService files,
            DocumentService documents) {
        this.classification = classification;
        this.editions = editions;
        this.files = files;
        this.documents = documents;
    }

    List<Component> of(PracticeSection section, ReportModel model) {
        var language = model.original();
        return switch (section) {
            case CONTACT -> List.of(new ContactFields(model));
            case THEMES -> List.of(new ThemeFields(model, classification.all(), editions.latest(Instrument.INDEX)));
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
        var goals = ThemeFields.ticks(model, classification.all(), TermKind.GOAL);
        goals.setLabel(goals.getTranslation("practice.goals"));
        return goals;
    }
}
