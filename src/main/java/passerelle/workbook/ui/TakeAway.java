package passerelle.workbook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import passerelle.assessment.AssessmentDetails;
import passerelle.city.CityDetails;
import passerelle.instrument.Edition;
import passerelle.shared.ui.Section;
import passerelle.workbook.Portion;
import passerelle.workbook.WorkbookService;

/** Offers the sheet, or a part of it, as files in the language one chooses. */
class TakeAway extends Section {

    private final CityDetails city;
    private final AssessmentDetails assessment;
    private final Edition edition;
    private final Select<Portion> portion = new Select<>();
    private final RadioButtonGroup<Locale> language = new RadioButtonGroup<>();

    /** Writes a file in a language. */
    private interface Writing {

        byte[] of(Portion portion, Locale language);
    }

    TakeAway(WorkbookService workbooks, CityDetails city, AssessmentDetails assessment, Edition edition) {
        super(UI.getCurrent().getTranslation("workbook.take"));
        this.city = city;
        this.assessment = assessment;
        this.edition = edition;
        setUpPortion();
        setUpLanguage();
        var choices = new Div(portion, language);
        choices.addClassName("form-fields");
        var files = new Div(
                file("workbook.excel", ".xlsx", (part, in) -> workbooks.excel(assessment.id(), part, in)),
                file("workbook.word", ".docx", (part, in) -> workbooks.word(assessment.id(), part, in)),
                file("workbook.pdf", ".pdf", (part, in) -> workbooks.pdf(assessment.id(), part, in)));
        files.addClassName("workbook-files");
        add(new Paragraph(getTranslation("workbook.take.why")), choices, files);
    }

    /** Whoever comes from an area is offered that first. */
    private void setUpPortion() {
        var portions = new ArrayList<>(List.of(Portion.WHOLE));
        if (!edition.profile().isEmpty()) {
            portions.add(Portion.PROFILE);
        }
        edition.areas().forEach(area -> portions.add(new Portion(area.code())));
        portion.setLabel(getTranslation("workbook.portion"));
        portion.setItems(portions);
        portion.setItemLabelGenerator(this::name);
        portion.setValue(Portion.WHOLE);
        var shown = UI.getCurrent().getActiveViewLocation().getSegments().getLast();
        portions.stream().filter(part -> part.code().equals(shown)).forEach(portion::setValue);
    }

    private String name(Portion part) {
        if (part.equals(Portion.WHOLE)) {
            return getTranslation("workbook.portion.whole");
        }
        return part.equals(Portion.PROFILE)
                ? getTranslation("workbook.profile.title")
                : edition.area(part.code()).title().in(getLocale());
    }

    private void setUpLanguage() {
        language.setLabel(getTranslation("workbook.language"));
        language.setItems(Locale.ENGLISH, Locale.FRENCH);
        language.setItemLabelGenerator(item -> getTranslation("workbook.language." + item.getLanguage()));
        language.setValue(getLocale().getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH);
    }

    private Anchor file(String key, String extension, Writing writing) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = writing.of(portion.getValue(), language.getValue());
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), fileName() + extension, null, bytes.length);
                }),
                getTranslation(key));
        link.setRouterIgnore(true);
        return link;
    }

    /** Such as it-valmora-icc-index-2026-education-fr. */
    private String fileName() {
        var part = portion.getValue().code();
        return String.join(
                "-",
                city.code(),
                assessment.instrument().code(),
                Integer.toString(assessment.round()) + (part.isEmpty() ? "" : "-" + part),
                language.getValue().getLanguage());
    }
}
