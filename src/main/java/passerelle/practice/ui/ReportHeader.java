package passerelle.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.stream.Stream;
import passerelle.city.CityDetails;
import passerelle.city.ui.CityLinks;
import passerelle.practice.PracticeChange;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticeLanguage;
import passerelle.practice.PracticeStatus;
import passerelle.shared.ui.Crumbs;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Phrases;

/** Which practice is written, how far it has come, and in which language. */
class ReportHeader extends Header {

    /** @param translated whether the page shows the translation */
    ReportHeader(CityDetails city, ReportModel model, WritingActs acts, boolean translated) {
        var practice = model.practice();
        addClassName("practice-header");
        var heading = new H1(PracticeWords.title(practice.facts().title()));
        model.onTitle(title -> heading.setText(title.isBlank() ? getTranslation("practice.untitled") : title));
        var way = Stream.of(
                new Anchor(CityLinks.to(city.code()), city.name(getLocale())),
                new Anchor(CityLinks.to(city.code(), "practices"), getTranslation("practice.tab")));
        add(new Crumbs(way, practice.code()), heading, state(practice));
        if (!translated) {
            add(language(model));
        }
        var row = acts.of(model);
        row.addComponentAsFirst(turn(model, translated));
        add(row);
        var stage = stage(practice);
        if (!stage.isBlank()) {
            var words = new Paragraph(stage);
            words.addClassName("practice-stage");
            add(words);
        }
    }

    /** Between the original and its translation. */
    private Anchor turn(ReportModel model, boolean translated) {
        var code = model.practice().code();
        var other = PracticeLanguage.beside(model.original());
        var turn = translated
                ? new Anchor(PracticeLinks.report(code), getTranslation("practice.back.to.original"))
                : new Anchor(
                        PracticeLinks.translation(code, other), getTranslation("practice.translate.into." + other));
        turn.addClassName("quiet-link");
        return turn;
    }

    private Div state(PracticeDetails practice) {
        var line = new Div(PracticeWords.badge(practice.status()));
        line.addClassName("badges");
        if (practice.revision() > 1) {
            line.add(getTranslation("practice.version", practice.revision()));
        }
        return line;
    }

    private String stage(PracticeDetails practice) {
        var returned = practice.course().returnedOn();
        if (practice.status() == PracticeStatus.RETURNED && returned != null) {
            return Phrases.phrase("practice.stage.returned", returned);
        }
        return practice.revision() > 1
                ? getTranslation("practice.stage.version")
                : getTranslation("practice.stage.draft");
    }

    private Select<String> language(ReportModel model) {
        var language = new Select<String>();
        language.setLabel(getTranslation("practice.language"));
        language.setItems(PracticeLanguage.all());
        language.setItemLabelGenerator(code -> getTranslation("language." + code));
        language.setValue(model.original());
        language.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var refusal = model.write(new PracticeChange.Original(change.getValue()));
                if (refusal != null) {
                    Notices.refused(Phrases.of(refusal));
                }
                UI.getCurrent().refreshCurrentRoute(false);
            }
        });
        return language;
    }
}
