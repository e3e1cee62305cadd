package passerelle.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import passerelle.document.DocumentId;
import passerelle.document.DocumentRow;
import passerelle.document.DocumentService;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;

/** Papers to download, each with its size and who stored it when. The right to read is asked again at each download. */
public class DocumentList extends UnorderedList {

    private final DocumentService documents;
    private boolean withdrawable;

    public DocumentList(DocumentService documents, Collection<DocumentRow> papers) {
        this.documents = documents;
        addClassName("document-list");
        append(papers);
    }

    /** Offers to withdraw each of those that are appended from now on. */
    DocumentList withdrawable() {
        withdrawable = true;
        return this;
    }

    final void append(Iterable<DocumentRow> papers) {
        papers.forEach(paper -> add(line(paper)));
    }

    private ListItem line(DocumentRow paper) {
        var facts = new Span(getTranslation(
                "document.line",
                paper.type().name(),
                DocumentSize.of(paper.size(), getLocale()),
                Phrases.moment(paper.storedAt()),
                paper.storedBy()));
        facts.addClassName("muted");
        var line = new ListItem(link(documents, paper.id(), paper.name()), facts);
        if (withdrawable) {
            line.add(new QuietButton("document.withdraw", () -> askToWithdraw(paper)).about(paper.name()));
        }
        return line;
    }

    private void askToWithdraw(DocumentRow paper) {
        PageActs.ask(
                "document.withdraw", "document.withdraw.consequence", reason -> documents.takeBack(paper.id(), reason));
    }

    /** A link that downloads one paper. */
    public static Anchor link(DocumentService documents, DocumentId id, String name) {
        var link = new Anchor(download(documents, id), name);
        link.setRouterIgnore(true);
        return link;
    }

    static DownloadHandler download(DocumentService documents, DocumentId id) {
        return DownloadHandler.fromInputStream(event -> {
            var paper = documents.download(id);
            return new DownloadResponse(
                    new ByteArrayInputStream(paper.bytes()),
                    paper.name(),
                    paper.type().mediaType(),
                    paper.bytes().length);
        });
    }
}
