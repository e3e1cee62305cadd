package passerelle.instrument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import passerelle.instrument.Edition;
import passerelle.instrument.EditionExport;
import passerelle.instrument.EditionRegister;
import passerelle.instrument.EditionStatus;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.QuietButton;

/** What the secretariat may do with an edition: the one thing first, what one seldom does behind it. */
@org.springframework.stereotype.Component
class EditionActs {

    private final EditionRegister register;
    private final EditionExport export;
    private final DraftForms forms;

    EditionActs(EditionRegister register, EditionExport export, DraftForms forms) {
        this.register = register;
        this.export = export;
        this.forms = forms;
    }

    /** What one may do with its parts. */
    CardActs parts(Edition edition) {
        return edition.status() == EditionStatus.DRAFT ? new CardActs.Drafting(edition, forms) : CardActs.NONE;
    }

    /** What one may do besides. */
    List<Component> besides(Edition edition) {
        var writing = new ArrayList<Component>();
        if (edition.status() == EditionStatus.DRAFT) {
            writing.add(new QuietButton("instrument.draft.names", () -> forms.names(edition)));
        }
        if (!edition.isHistoric()) {
            writing.add(new Anchor(
                    InstrumentLinks.preview(edition.instrument(), edition.version()),
                    UI.getCurrent().getTranslation("instrument.preview")));
            writing.add(new QuietButton("instrument.copy", () -> forms.copy(edition)));
        }
        writing.add(excel(edition));
        writing.add(yaml(edition));
        return writing;
    }

    private Anchor excel(Edition edition) {
        var language = UI.getCurrent().getLocale();
        return file(edition, "xlsx", "instrument.excel", () -> export.excel(edition.id(), language));
    }

    private Anchor yaml(Edition edition) {
        return file(edition, "yaml", "instrument.yaml", () -> export.yaml(edition.id()));
    }

    private static Anchor file(Edition edition, String ending, String words, Supplier<byte[]> content) {
        var name = edition.instrument().code() + "-" + edition.version() + "." + ending;
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, null, bytes.length);
                }),
                UI.getCurrent().getTranslation(words));
        link.setRouterIgnore(true);
        return link;
    }

    /** What may become of it. */
    List<Component> standing(Edition edition) {
        return switch (edition.status()) {
            case DRAFT ->
                List.of(
                        new ActivateButton(edition, register),
                        new QuietButton("instrument.discard", () -> discard(edition)));
            case DISCARDED -> List.of(new QuietButton("instrument.take-up", () -> takeUp(edition)));
            case ACTIVE -> List.of(new QuietButton("instrument.retire", () -> retire(edition)));
            case RETIRED ->
                edition.isHistoric()
                        ? List.of()
                        : List.of(new QuietButton("instrument.bring-back", () -> bringBack(edition)));
        };
    }

    private void retire(Edition edition) {
        PageActs.ask(
                "instrument.retire", "instrument.retire.consequence", reason -> register.retire(edition.id(), reason));
    }

    private void discard(Edition edition) {
        PageActs.ask(
                "instrument.discard",
                "instrument.discard.consequence",
                reason -> register.discard(edition.id(), reason));
    }

    private void takeUp(Edition edition) {
        PageActs.ask(
                "instrument.take-up",
                "instrument.take-up.consequence",
                reason -> register.takeUp(edition.id(), reason));
    }

    private void bringBack(Edition edition) {
        PageActs.ask(
                "instrument.bring-back",
                "instrument.bring-back.consequence",
                reason -> register.bringBack(edition.id(), reason));
    }
}
