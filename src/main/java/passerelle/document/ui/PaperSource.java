package passerelle.document.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
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

    /** The subjects whose papers have a name of their own. */
    private static final List<String> SUBJECTS = List.of(
            "letter",
            "declaration",
            "standing",
            "evidence",
            "receipt",
            "index-report",
            "visit",
            "profile",
            "strategy",
            "evaluation",
            "practice",
            "fee");

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
        var ui = UI.getCurrent();
        var kinds = SUBJECTS.stream()
                .collect(toMap(subject -> subject, subject -> ui.getTranslation("search.paper." + subject)));
        var found = papers.find(text, kinds, limit);
        return new Hits(found.map(paper -> hit(paper, kinds)).toList(), found.getTotalElements(), "");
    }

    private Hit hit(PaperFound paper, Map<String, String> kinds) {
        var ui = UI.getCurrent();
        var detail = ui.getTranslation(
                "search.paper",
                kinds.getOrDefault(paper.subject(), ui.getTranslation("search.document")),
                paper.city().in(Phrases.locale()),
                paper.type().name(),
                Phrases.moment(paper.storedAt()));
        return Hit.file(paper.name(), detail, DocumentList.download(documents, paper.id()));
    }
}
