package passerelle.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import passerelle.assessment.AssessmentId;
import passerelle.instrument.Item;
import passerelle.shared.ui.KeptWords;

/**
 * What the reader's browser still holds for cards that are not on the page, because they left, or were thrown out, before
 * the server had it: these cards stand above the others, where they recover it and say what became of it.
 */
@JavaScript("context://kept-words.js")
@JavaScript("context://answer-card.js")
class KeptElsewhere extends Div {

    private final AssessmentId assessment;
    private final transient Function<String, Optional<Component>> card;

    /** @param card of an indicator or of a field of the profile; none where the reader does not see it */
    KeptElsewhere(AssessmentId assessment, Function<String, Optional<Component>> card) {
        this.assessment = assessment;
        this.card = card;
        addClassNames("sheet-cards", "kept-elsewhere");
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI()
                .getPage()
                .executeJs(
                        "return window.passerelleSheet.elsewhere($0, $1)", placesOf("answer"), placesOf("assessment"))
                .then(String.class, codes -> show(Stream.of(codes.split(","))));
    }

    private String placesOf(String kind) {
        return KeptWords.place(kind, assessment.value().toString()) + "/";
    }

    private void show(Stream<String> codes) {
        List<Component> cards = codes.flatMap(code -> card.apply(code).stream()).toList();
        if (!cards.isEmpty() && isAttached()) {
            removeAll();
            add(new H2(getTranslation("assessment.kept")), new Paragraph(getTranslation("assessment.kept.why")));
            add(cards);
            setVisible(true);
        }
    }

    /** Those items of an edition which a reader may be asked, by code. */
    static Optional<Item> find(SheetModel model, String code) {
        return Stream.<Item>concat(model.edition().indicators().stream(), model.edition().profile().stream())
                .filter(item -> item.field().equals(code))
                .findFirst();
    }
}
