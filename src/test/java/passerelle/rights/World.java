package passerelle.rights;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import passerelle.account.AccountService;
import passerelle.account.Acting;
import passerelle.account.NewGrant;
import passerelle.account.OneTimeCode;
import passerelle.account.Password;
import passerelle.account.Role;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.EvidenceId;
import passerelle.assessment.EvidenceService;
import passerelle.assessment.NewLink;
import passerelle.assessment.TestAssessments;
import passerelle.city.CityFilter;
import passerelle.city.CityProfile;
import passerelle.document.DocumentId;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.document.NewDocument;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.EditionId;
import passerelle.instrument.EditionService;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.AccountId;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.Country;
import passerelle.shared.EmailAddress;
import passerelle.shared.Euro;
import passerelle.shared.Reason;
import passerelle.support.TestCities;
import passerelle.text.TextKey;

/** A city with one of everything, and the values that acts on it need. */
@TestComponent
class World {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String CODE = "COM-01";

    private final TestCities cities;
    private final TestAssessments assessments;
    private final DocumentService documents;
    private final EditionService editions;
    private final AccountService accounts;
    private final EvidenceService evidence;

    World(
            TestCities cities,
            TestAssessments assessments,
            DocumentService documents,
            EditionService editions,
            AccountService accounts,
            EvidenceService evidence) {
        this.cities = cities;
        this.assessments = assessments;
        this.documents = documents;
        this.editions = editions;
        this.accounts = accounts;
        this.evidence = evidence;
    }

    Map<Class<?>, Object> of(String name) {
        var city = cities.add("it-" + name, name);
        var things = new HashMap<Class<?>, Object>(plain());
        things.put(CityId.class, city);
        var assessment = assessments.open(city, Instrument.INDEX, TODAY.getYear());
        things.put(AssessmentId.class, assessment);
        things.put(TextKey.class, new TextKey("assessment", assessment.value(), CODE));
        things.put(DocumentId.class, Acting.asSystem(() -> documents.store(paper(city))));
        things.put(
                AccountId.class,
                Acting.asSystem(() -> accounts.create(name, new EmailAddress(name + "@example.org"), "en")));
        things.put(
                EditionId.class,
                Acting.asSystem(() -> editions.active(Instrument.INDEX).id()));
        var link = new NewLink("https://example.org", "link");
        things.put(
                EvidenceId.class,
                Acting.asSystem(() -> evidence.addLink(assessment, new IndicatorCode(CODE), link)
                        .id()));
        things.put(NewGrant.class, new NewGrant(Role.COORDINATOR, city, TODAY, null));
        things.put(NewDocument.class, paper(city));
        return things;
    }

    private static NewDocument paper(CityId city) {
        var pdf = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        return new NewDocument(city, Audience.CITY, "paper", UUID.randomUUID(), new FileContent("paper.pdf", pdf));
    }

    /** Values that belong to no city. */
    private static Map<Class<?>, Object> plain() {
        var values = new HashMap<Class<?>, Object>();
        values.put(String.class, "text");
        values.put(int.class, TODAY.getYear());
        values.put(Integer.class, TODAY.getYear());
        values.put(long.class, 0L);
        values.put(boolean.class, true);
        values.put(Boolean.class, true);
        values.put(UUID.class, UUID.randomUUID());
        values.put(LocalDate.class, TODAY);
        values.put(Instant.class, Instant.now());
        values.put(BigDecimal.class, BigDecimal.ONE);
        values.put(Locale.class, Locale.ENGLISH);
        values.put(Pageable.class, PageRequest.of(0, 10));
        values.put(byte[].class, new byte[] {1});
        values.put(Euro.class, Euro.of("5000.00"));
        values.put(Reason.class, new Reason("because"));
        values.put(EmailAddress.class, new EmailAddress("new@example.org"));
        values.put(Country.class, new Country("it"));
        values.put(OneTimeCode.class, new OneTimeCode("code"));
        values.put(Password.class, new Password("a long password"));
        values.put(IndicatorCode.class, new IndicatorCode(CODE));
        values.put(CityProfile.class, CityProfile.of("Town", new Country("it")));
        values.put(CityFilter.class, CityFilter.NONE);
        values.put(NewLink.class, new NewLink("https://example.org", "link"));
        values.put(AnswerValue.class, new AnswerValue.Choice("a"));
        return values;
    }
}
