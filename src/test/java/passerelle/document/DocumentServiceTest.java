package passerelle.document;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class DocumentServiceTest {

    private static final Reason WHY = new Reason("wrong file");

    @Autowired
    private DocumentService documents;

    @Autowired
    private TestPapers papers;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void addACity(@Autowired TestCities cities) {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void givesBackWhatItTookIn() {
        var paper = papers.paper(city, Audience.CITY);

        var id = documents.store(paper);

        var download = documents.download(id);
        assertThat(download.bytes()).isEqualTo(paper.file().bytes());
        assertThat(download.type()).isEqualTo(FileType.PDF);
        assertThat(documents.of("test", List.of(paper.object())))
                .extracting(DocumentRow::name)
                .containsExactly("letter.pdf");
    }

    @Test
    void storesNothingThatLies() {
        var lie = new FileContent("strategy.docx", TestFiles.pdf("x.pdf").bytes());

        assertRefused(
                () -> documents.store(new NewDocument(city, Audience.CITY, "test", UUID.randomUUID(), lie)),
                "document.error.lying");
        assertThat(listed()).isEmpty();
    }

    @Test
    void showsEachReaderWhatIsMeantForThatReader() {
        for (var audience : Audience.values()) {
            documents.store(papers.paper(city, audience));
        }

        users.signIn(Role.EXPERT, city);
        assertThat(listed()).containsExactlyInAnyOrder(Audience.PUBLIC, Audience.CITY, Audience.VISIT_TEAM);
        users.signIn(Role.CONTRIBUTOR, city);
        assertThat(listed()).containsExactlyInAnyOrder(Audience.PUBLIC, Audience.CITY, Audience.TOWN_HALL);
        users.signIn(Role.EXPERT);
        assertThat(listed()).containsExactly(Audience.PUBLIC);
    }

    @Test
    void countsAndPagesWhatTheReaderMaySeeAndNothingElse() {
        for (int i = 0; i < 3; i++) {
            documents.store(papers.paper(city, Audience.CITY));
            documents.store(papers.paper(city, Audience.SECRETARIAT));
        }
        users.signIn(Role.COORDINATOR, city);

        var first = documents.ofCity(city, PageRequest.of(0, 2));
        var second = documents.ofCity(city, PageRequest.of(1, 2));

        assertThat(first.getTotalElements()).isEqualTo(3);
        assertThat(first).hasSize(2);
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    @Test
    void downloadsNothingForSomebodyElse() {
        var id = documents.store(papers.paper(city, Audience.VISIT_TEAM));

        users.signIn(Role.COORDINATOR, city);
        assertDenied(() -> documents.download(id));
    }

    @Test
    void letsTheOwnerNarrowWhoReads() {
        var paper = papers.paper(city, Audience.CITY);
        var id = documents.store(paper);

        papers.seal(city);

        assertThat(listed()).isEmpty();
        assertThat(documents.of("test", List.of(paper.object()))).isEmpty();
        assertDenied(() -> documents.download(id));
    }

    @Test
    void opensPapersToTheAudienceTheirObjectMovesTo() {
        var paper = papers.paper(city, Audience.VISIT_TEAM);
        documents.store(paper);

        documents.openTo(Audience.CITY, "test", paper.object());

        users.signIn(Role.COORDINATOR, city);
        assertThat(listed()).containsExactly(Audience.CITY);
    }

    @Test
    void keepsAWithdrawnPaperOutOfTheLists() {
        var paper = papers.paper(city, Audience.CITY);
        var id = documents.store(paper);

        documents.withdraw(id, WHY);

        assertThat(listed()).isEmpty();
        assertRefused(() -> documents.withdraw(id, WHY), "document.error.withdrawn");
        assertThat(audit.ofObject(city, "test", paper.object(), PageRequest.of(0, 10)))
                .extracting(AuditRow::act)
                .containsExactlyInAnyOrder("document.stored", "document.withdrawn");
    }

    @Test
    void isWithdrawnByTheSecretariatAndTheCityOnly() {
        var id = documents.store(papers.paper(city, Audience.CITY));

        users.signIn(Role.EXPERT, city);
        assertDenied(() -> documents.withdraw(id, WHY));
    }

    private List<Audience> listed() {
        return documents.ofCity(city, PageRequest.of(0, 50)).stream()
                .map(DocumentRow::audience)
                .toList();
    }
}
