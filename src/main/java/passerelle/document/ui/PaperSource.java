package passerelle.document.ui;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;
import passerelle.document.DocumentService;
import passerelle.document.PaperFound;
import passerelle.document.PaperSearch;
import passerelle.search.SearchText;
import passerelle.search.ui.Hit;
import passerelle.search.ui.Hits;
import passerelle.search.ui.SearchSource;
import passerelle.shared.ui.Phrases;

/** Papers, to be downloaded: the page that lists them may be closed to a reader of what is public. */
@Component
class PaperSource implements SearchSource {

    private final PaperSearch papers;
    private final DocumentService documents;

    PaperSource(PaperSearch papers, DocumentService documents) {
        this.papers = papers;
        this.documents = documents;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String kind() {
        return "paper";
    }

    @Override
    public Hits find(SearchText text, int limit) {
        var found = papers.find(text, limit);
        return new Hits(found.map(this::hit).toList(), found.getTotalElements(), "");
    }

    private Hit hit(PaperFound paper) {
        var detail = UI.getCurrent()
                .getTranslation(
                        "search.paper",
                        paper.type().name(),
                        paper.city().in(Phrases.locale()),
                        Phrases.moment(paper.storedAt()));
        return Hit.file(paper.name(), detail, DocumentList.download(documents, paper.id()));
    }
}
