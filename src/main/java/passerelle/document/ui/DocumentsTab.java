package passerelle.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityDetails;
import passerelle.city.ui.CityTab;
import passerelle.document.DocumentService;
import passerelle.shared.Audience;
import passerelle.shared.ui.Section;

@org.springframework.stereotype.Component
class DocumentsTab implements CityTab {

    private final DocumentService documents;
    private final CurrentUser user;

    DocumentsTab(DocumentService documents, CurrentUser user) {
        this.documents = documents;
        this.user = user;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String path() {
        return "documents";
    }

    @Override
    public boolean visibleTo(CityDetails city) {
        return user.reads(city.id(), Audience.CITY);
    }

    @Override
    public Component content(CityDetails city) {
        var section = new Section(UI.getCurrent().getTranslation("document.all"));
        section.add(new CityPapers(documents, city.id(), user.is(Role.SECRETARIAT)));
        return section;
    }
}
