package passerelle.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import passerelle.account.Role;
import passerelle.document.DocumentRow;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.TestVisits;
import passerelle.support.Users;

@ApplicationTest
class VisitPaperServiceTest {

    @Autowired
    private VisitPaperService papers;

    @Autowired
    private DocumentService documents;

    @Autowired
    private Users users;

    private CityId city;
    private VisitId visit;

    @BeforeEach
    void planAVisit(@Autowired TestCities cities, @Autowired TestVisits visits) {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
        visit = visits.planned(city, 3, users.add(Role.EXPERT));
    }

    @Test
    void keepsMinutesWithTheTeam() {
        papers.attach(visit, pdf("minutes.pdf"), false);

        assertThat(names()).containsExactly("minutes.pdf");
        users.signIn(Role.COORDINATOR, city);
        assertThat(names()).isEmpty();
        assertThat(documents.ofCity(city, PageRequest.of(0, 9))).isEmpty();
    }

    @Test
    void showsTheCityWhatIsMeantForIt() {
        papers.attach(visit, pdf("programme.pdf"), true);

        users.signIn(Role.CONTRIBUTOR, city);
        assertThat(names()).containsExactly("programme.pdf");
    }

    @Test
    void takesThePapersOfTheCityItselfForBoth() {
        users.signIn(Role.COORDINATOR, city);

        papers.attach(visit, pdf("programme.pdf"), false);

        assertThat(names()).containsExactly("programme.pdf");
    }

    @Test
    void takesNothingFromOthers() {
        users.signIn(Role.CONTRIBUTOR, city);

        assertDenied(() -> papers.attach(visit, pdf("minutes.pdf"), true));
    }

    @Test
    void takesNothingForAVisitThatIsOff(@Autowired VisitService visits) {
        visits.callOff(visit, new Reason("The experts fell ill"));

        assertRefused(() -> papers.attach(visit, pdf("minutes.pdf"), true), "visit.error.called.off");
    }

    private List<String> names() {
        return papers.of(visit).stream().map(DocumentRow::name).toList();
    }

    private static FileContent pdf(String name) {
        return new FileContent(name, "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }
}
