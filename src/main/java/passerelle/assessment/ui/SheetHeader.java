package passerelle.assessment.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import passerelle.city.CityDetails;
import passerelle.city.ui.CityLinks;
import passerelle.shared.ui.Phrases;

/** Whose answers to what these are, how far they have come, and the way to hand them in. */
class SheetHeader extends Div {

    SheetHeader(CityDetails city, SheetModel model, Runnable submit) {
        addClassName("sheet-header");
        var assessment = model.assessment();
        var back = new Anchor(
                model.seesWhole() ? CityLinks.to(city.code(), IndexTab.PATH) : CityLinks.to(city.code()),
                city.name(getLocale()));
        back.addClassName("sheet-back");
        var instrument = Phrases.name(this, assessment.instrument());
        add(back, new H1(getTranslation("assessment.title", instrument, assessment.round() + "")), dates(model));
        if (assessment.isOpen()) {
            add(progress(model));
        }
        if (model.maySubmit()) {
            var button = new Button(getTranslation("assessment.submit.check"), click -> submit.run());
            button.addThemeVariants(ButtonVariant.PRIMARY);
            add(button);
        }
    }

    private Paragraph dates(SheetModel model) {
        var assessment = model.assessment();
        var why = assessment.whyClosed();
        if (why.isPresent()) {
            return new Paragraph(Phrases.of(why.get()));
        }
        if (assessment.isReturned()) {
            return new Paragraph(Phrases.phrase(
                    "assessment.returned", requireNonNull(assessment.submittedOn()), assessment.deadline()));
        }
        return new Paragraph(
                Phrases.phrase(model.isWritable() ? "assessment.due" : "assessment.readonly", assessment.deadline()));
    }

    private Component progress(SheetModel model) {
        var words = new Span();
        words.setId("sheet-progress");
        words.bindText(model.progress().map(progress -> ProgressWords.of(this, progress)));
        var bar = new ProgressBar();
        bar.getElement().setAttribute("aria-labelledby", "sheet-progress");
        bar.bindValue(model.progress().map(ProgressWords::share));
        var progress = new Div(words, bar);
        progress.addClassName("sheet-progress");
        return progress;
    }
}
