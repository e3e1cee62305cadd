package passerelle.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityDetails;
import passerelle.city.ui.CityTab;
import passerelle.shared.Audience;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.Folded;
import passerelle.shared.ui.PrimaryButton;
import passerelle.visit.profile.ProfileDetails;
import passerelle.visit.profile.ProfileService;
import passerelle.visit.profile.ProfileStatus;

/** The intercultural profiles of a city, one per round; the city itself sees them once they are issued. */
@org.springframework.stereotype.Component
class ProfileTab implements CityTab {

    private final ProfileService profiles;
    private final ProfileForms forms;
    private final ProfilePages pages;
    private final CurrentUser user;

    ProfileTab(ProfileService profiles, ProfileForms forms, ProfilePages pages, CurrentUser user) {
        this.profiles = profiles;
        this.forms = forms;
        this.pages = pages;
        this.user = user;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String path() {
        return "profile";
    }

    @Override
    public boolean visibleTo(CityDetails city) {
        return user.reads(city.id(), Audience.CITY);
    }

    @Override
    public Component content(CityDetails city) {
        var page = new Div();
        page.addClassName("profiles");
        var all = profiles.ofCity(city.id()).stream()
                .filter(profile -> profile.status() != ProfileStatus.WITHDRAWN)
                .toList();
        page.add(all.isEmpty() ? nothing(city) : pages.of(city, all.getFirst()));
        page.add(Folded.earlier(all, ProfileTab::title, profile -> pages.of(city, profile)));
        return page;
    }

    private Component nothing(CityDetails city) {
        var ui = UI.getCurrent();
        var team = user.is(city.id(), Role.SECRETARIAT, Role.EXPERT);
        var empty = new EmptyState(
                ui.getTranslation(team ? "profile.empty" : "profile.empty.city"),
                ui.getTranslation(team ? "profile.empty.why" : "profile.empty.city.why"));
        if (team) {
            empty.add(new PrimaryButton("profile.draft", () -> forms.draft(city)));
        }
        return empty;
    }

    private static String title(ProfileDetails profile) {
        return UI.getCurrent().getTranslation("profile.of", Integer.toString(profile.round()));
    }
}
