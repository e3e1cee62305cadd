package passerelle.portrait.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Charts of which one is on the screen at a time; the browser turns them over by itself, by keys, touch or buttons. */
@JavaScript("context://scheme.js")
@JavaScript("context://presentation.js")
class Slides extends Div {

    private final int first;

    /**
     * @param leave the address to which Escape leads
     * @param first the one that is shown first, counted from 1
     */
    Slides(String title, List<Plate> plates, String leave, int first) {
        this.first = Math.clamp(first, 1, plates.size());
        addClassName("slides");
        for (var place = 0; place < plates.size(); place++) {
            add(slide(title, plates, place));
        }
        add(controls(leave));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        getElement().executeJs("window.passerellePresentation.begin(this, $0)", first - 1);
    }

    private Section slide(String city, List<Plate> plates, int place) {
        var plate = plates.get(place);
        var progress = getTranslation("portrait.progress", place + 1, plates.size());
        var about = new Paragraph(city);
        about.addClassName("slide-city");
        var sentence = new Paragraph(plate.sentence());
        sentence.addClassName("plate-sentence");
        var slide = new Section(about, new H1(plate.title()), sentence);
        var figure = PlatePart.printable(plate);
        figure.setId("slide-" + place); // the parts of one chart share its name
        slide.add(figure, PlatePart.source(plate));
        slide.addClassNames("slide", "plate");
        slide.getElement()
                .setAttribute("aria-label", plate.title() + ", " + progress)
                .setAttribute("data-progress", progress);
        return slide;
    }

    private Nav controls(String leave) {
        var progress = new Span();
        progress.addClassName("slide-progress");
        progress.getElement().setAttribute("role", "status");
        var away = new Anchor(leave, getTranslation("portrait.leave"));
        away.addClassName("slide-leave");
        var controls = new Nav(
                away,
                button("portrait.scheme", "scheme"),
                button("portrait.print", "print"),
                button("portrait.full", "full"),
                button("portrait.previous", "previous"),
                progress,
                button("portrait.next", "next"));
        controls.addClassName("slide-controls");
        controls.setAriaLabel(getTranslation("portrait.controls"));
        return controls;
    }

    private Button button(String key, String act) {
        var button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("data-act", act);
        return button;
    }
}
