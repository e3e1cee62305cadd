package passerelle.document.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import passerelle.document.DocumentId;
import passerelle.document.DocumentService;

/** A stored picture on a page. The right to see it is asked again whenever a browser fetches it. */
public class DocumentImage extends Image {

    /** @param alternative what it shows, for whoever does not see it; blank where words beside it say so */
    public DocumentImage(DocumentService documents, DocumentId id, String alternative) {
        addClassName("document-image");
        setAlt(alternative);
        setSrc(DownloadHandler.fromInputStream(event -> {
                    var paper = documents.download(id);
                    return new DownloadResponse(
                            new ByteArrayInputStream(paper.bytes()),
                            paper.name(),
                            paper.type().mediaType(),
                            paper.bytes().length);
                })
                .inline());
    }
}
