package passerelle.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import passerelle.document.DocumentService;
import passerelle.shared.CityId;
import passerelle.shared.ui.EmptyState;

/** Every paper of a city that the reader may see, newest first, a page at a time. */
class CityPapers extends Div {

    private static final int PAGE = 50;

    private final DocumentService documents;
    private final CityId city;
    private final Paragraph count = new Paragraph();
    private final DocumentList list;
    private final Button more = new Button();
    private int page;

    CityPapers(DocumentService documents, CityId city, boolean withdrawable) {
        this.documents = documents;
        this.city = city;
        list = new DocumentList(documents, List.of());
        if (withdrawable) {
            list.withdrawable();
        }
        count.addClassNames("muted", "small");
        more.setText(getTranslation("document.more"));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> append());
        add(count, list, more);
        append();
        if (list.getComponentCount() == 0) {
            removeAll();
            add(new EmptyState(getTranslation("document.empty"), getTranslation("document.why")));
        }
    }

    private void append() {
        var next = documents.ofCity(city, PageRequest.of(page++, PAGE));
        list.append(next);
        count.setText(getTranslation("document.count", next.getTotalElements()));
        more.setVisible(next.hasNext());
    }
}
