package passerelle.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import passerelle.library.LibraryPage;
import passerelle.library.LibraryQuery;
import passerelle.library.LibraryService;
import passerelle.library.LibrarySort;
import passerelle.library.LibraryTowns;
import passerelle.map.Frame;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.Phrases;

/** The library of good practices; what is looked for stands in the address. */
@Route(LibraryLinks.LIBRARY)
@Menu(order = 33, title = "library.title")
@AnonymousAllowed
class LibraryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final LibraryService library;
    private final HitCards cards;
    private final FacetNaming naming;
    private final LibraryTools tools;
    private final LibraryTowns towns;
    private final TextField text = new TextField();
    private final Select<LibrarySort> sort = new Select<>();
    private final Div kept = new Div();
    private final Div found = new Div();
    private LibraryAddress address = new LibraryAddress(LibraryQuery.ALL, 0, null);

    LibraryView(
            LibraryService library,
            LibraryTop top,
            HitCards cards,
            FacetNaming naming,
            LibraryTools tools,
            LibraryTowns towns) {
        this.library = library;
        this.cards = cards;
        this.naming = naming;
        this.tools = tools;
        this.towns = towns;
        addClassNames("page", "library-page");
        found.addClassName("library-found");
        add(top.read(), fields(), kept, found);
    }

    private Div fields() {
        text.setLabel(getTranslation("library.text"));
        text.setMaxLength(LibraryQuery.LONGEST);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(address.text(change.getValue()));
            }
        });
        sort.setLabel(getTranslation("library.sort"));
        sort.setItems(LibrarySort.values());
        sort.setItemLabelGenerator(Phrases::name);
        sort.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(address.sort(change.getValue()));
            }
        });
        var fields = new Div(text, sort);
        fields.addClassNames("filters", "library-fields");
        return fields;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = LibraryAddress.of(event.getLocation().getQueryParameters());
        if (!text.getValue().strip().equals(address.query().text())) {
            text.setValue(address.query().text());
        }
        sort.setValue(address.query().sort());
        var page = library.find(address.query(), address.page(), PAGE, getLocale());
        if (page.hits().isEmpty() && page.total() > 0) {
            address = address.page(last(page));
            page = library.find(address.query(), address.page(), PAGE, getLocale());
        }
        var names = naming.of(address.query(), getLocale());
        found.removeAll();
        kept.removeAll();
        kept.add(tools.of(address, page.total()));
        if (page.total() > 0 || address.query().isNarrowed()) {
            found.add(new FacetPanel(address, page, names));
        }
        found.add(hits(page, names));
    }

    private Div hits(LibraryPage page, FacetNames names) {
        var hits = new Div();
        hits.addClassName("hits");
        var total = new Paragraph(getTranslation("library.total", page.total()));
        total.addClassName("hits-total");
        total.getElement().setAttribute("role", "status");
        hits.add(total);
        if (address.query().isNarrowed()) {
            total.add(" ");
            total.add(new Anchor(address.everything().link(), getTranslation("library.everything")));
        }
        showMap(hits, page);
        if (page.hits().isEmpty()) {
            hits.add(nothing());
        }
        cards.of(page, names).forEach(hits::add);
        if (page.total() > PAGE) {
            hits.add(pages(page));
        }
        return hits;
    }

    private void showMap(Div hits, LibraryPage page) {
        var shown = address.map();
        if (page.total() > 0) {
            var look = shown == null
                    ? new Anchor(address.map(Frame.EUROPE).link(), getTranslation("library.map.show"))
                    : new Anchor(address.map(null).link(), getTranslation("library.map.hide"));
            look.addClassName("library-look");
            hits.add(look);
        }
        if (shown != null) {
            hits.add(new LibraryMap(address, shown, towns.of(address.query(), getLocale())));
        }
    }

    private EmptyState nothing() {
        return address.query().text().isEmpty() && !address.query().isNarrowed()
                ? new EmptyState(getTranslation("library.empty"), getTranslation("library.empty.why"))
                : new EmptyState(getTranslation("library.nothing"), getTranslation("library.nothing.why"));
    }

    private Nav pages(LibraryPage page) {
        var last = last(page);
        var pages = new Nav();
        pages.addClassName("pages");
        pages.getElement().setAttribute("aria-label", getTranslation("library.pages"));
        if (address.page() > 0) {
            pages.add(new Anchor(address.page(address.page() - 1).link(), getTranslation("library.page.before")));
        }
        pages.add(new Paragraph(getTranslation("library.page", address.page() + 1, last + 1)));
        if (address.page() < last) {
            pages.add(new Anchor(address.page(address.page() + 1).link(), getTranslation("library.page.next")));
        }
        return pages;
    }

    /** A page beyond the last is that one. */
    private static int last(LibraryPage page) {
        return (int) ((page.total() - 1) / PAGE);
    }

    private static void go(LibraryAddress address) {
        UI.getCurrent().navigate(LibraryView.class, address.said().parameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("library.title");
    }
}
