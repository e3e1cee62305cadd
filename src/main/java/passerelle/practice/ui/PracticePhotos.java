package passerelle.practice.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import passerelle.document.DocumentService;
import passerelle.document.ui.DocumentImage;
import passerelle.practice.PracticeFileRow;

/** The photos of a practice that may be shown, each with who took it. */
class PracticePhotos extends Div {

    PracticePhotos(PracticeReading reading, DocumentService documents) {
        addClassName("practice-photos");
        reading.files().stream()
                .filter(file -> file.photo() && file.isShown())
                .forEach(photo -> add(figure(photo, documents)));
        setVisible(getComponentCount() > 0);
    }

    private HtmlContainer figure(PracticeFileRow photo, DocumentService documents) {
        var credit =
                new Span(getTranslation("practice.photo.credit", photo.words().credit()));
        credit.addClassNames("muted", "small");
        var caption = new HtmlContainer("figcaption");
        caption.add(new Span(photo.words().caption()), credit);
        var figure = new HtmlContainer("figure");
        figure.add(new DocumentImage(documents, photo.document(), photo.words().caption()), caption);
        return figure;
    }
}
