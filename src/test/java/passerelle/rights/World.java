package passerelle.rights;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import passerelle.account.AccountService;
import passerelle.account.Acting;
import passerelle.account.NewGrant;
import passerelle.account.OneTimeCode;
import passerelle.account.Password;
import passerelle.account.Role;
import passerelle.account.token.PersonalTokenId;
import passerelle.city.CityFilter;
import passerelle.city.CityProfile;
import passerelle.comparison.Asked;
import passerelle.comparison.Basis;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.Cuts;
import passerelle.comparison.Trait;
import passerelle.document.DocumentId;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.document.NewDocument;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.intake.IntakeId;
import passerelle.journey.Skip;
import passerelle.journey.Step;
import passerelle.journey.pipeline.PipelineFilter;
import passerelle.mail.MailId;
import passerelle.network.HeatOrder;
import passerelle.network.PageOf;
import passerelle.portrait.Weights;
import passerelle.result.Measure;
import passerelle.result.export.ExportWords;
import passerelle.shared.AccountId;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.Country;
import passerelle.shared.EmailAddress;
import passerelle.shared.Euro;
import passerelle.shared.Reason;
import passerelle.support.TestCities;

/** Cities with one of everything, and the values that acts on it need. */
@TestComponent
class World {

    private static final LocalDate TODAY = LocalDate.now();

    private final TestCities cities;
    private final DocumentService documents;
    private final AccountService accounts;
    private final List<WorldPart> parts;

    World(TestCities cities, DocumentService documents, AccountService accounts, List<WorldPart> parts) {
        this.cities = cities;
        this.documents = documents;
        this.accounts = accounts;
        this.parts = parts;
    }

    Map<Class<?>, Object> of(String name) {
        var city = cities.add("it-" + name, name);
        var things = new HashMap<Class<?>, Object>(plain());
        var address = new EmailAddress(name + "@example.org");
        things.put(CityId.class, city);
        things.put(NewGrant.class, new NewGrant(Role.COORDINATOR, city, TODAY, null));
        things.put(NewDocument.class, paper(city));
        things.put(DocumentId.class, Acting.asSystem(() -> documents.store(paper(city))));
        things.put(AccountId.class, Acting.asSystem(() -> accounts.create(name, address, "en")));
        parts.forEach(part -> part.furnish(city, things));
        return things;
    }

    CityId city(String name) {
        return cities.add("it-" + name, name);
    }

    DocumentId paper(CityId city, Audience audience) {
        var paper = new NewDocument(city, audience, "paper", UUID.randomUUID(), file());
        return Acting.asSystem(() -> documents.store(paper));
    }

    private static NewDocument paper(CityId city) {
        return new NewDocument(city, Audience.CITY, "paper", UUID.randomUUID(), file());
    }

    private static FileContent file() {
        return new FileContent("paper.pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** Values that belong to no city. */
    private static Map<Class<?>, Object> plain() {
        var values = new HashMap<Class<?>, Object>();
        values.put(String.class, "text");
        values.put(Weights.class, Weights.NONE);
        values.put(int.class, TODAY.getYear());
        values.put(Integer.class, TODAY.getYear());
        values.put(long.class, 0L);
        values.put(boolean.class, true);
        values.put(Boolean.class, true);
        values.put(byte[].class, new byte[] {1});
        values.put(UUID.class, UUID.randomUUID());
        values.put(BigDecimal.class, BigDecimal.ONE);
        values.put(LocalDate.class, TODAY);
        values.put(Instant.class, Instant.now());
        values.put(IntakeId.class, new IntakeId(UUID.randomUUID()));
        values.put(IntConsumer.class, (IntConsumer) line -> {});
        values.put(Locale.class, Locale.ENGLISH);
        values.put(Pageable.class, PageRequest.of(0, 10));
        values.put(Sort.class, Sort.by("c.sortEn"));
        values.put(Euro.class, Euro.of("5000.00"));
        values.put(Country.class, new Country("it"));
        values.put(Reason.class, new Reason("because"));
        values.put(EmailAddress.class, new EmailAddress("new@example.org"));
        values.put(OneTimeCode.class, new OneTimeCode("code"));
        values.put(PersonalTokenId.class, new PersonalTokenId(UUID.randomUUID()));
        values.put(MailId.class, new MailId(UUID.randomUUID()));
        values.put(Password.class, new Password("a long password"));
        values.put(IndicatorCode.class, new IndicatorCode("COM-01"));
        values.put(AnswerValue.class, new AnswerValue.Choice("a"));
        values.put(FileContent.class, file());
        values.put(CityProfile.class, CityProfile.of("Town", new Country("it")));
        values.put(Cuts.class, new Cuts(Trait.POPULATION, List.of(BigDecimal.TEN)));
        values.put(Asked.class, new Asked(null, new ComparisonGroup.All(), Basis.standard(TODAY)));
        values.put(Measure.class, Measure.CORE);
        values.put(HeatOrder.class, HeatOrder.BY_NAME);
        values.put(PageOf.class, new PageOf(0, 25, Locale.ENGLISH));
        values.put(CityFilter.class, CityFilter.NONE);
        values.put(PipelineFilter.class, PipelineFilter.NONE);
        values.put(OutputStream.class, OutputStream.nullOutputStream());
        values.put(ExportWords.class, new ExportWords(Locale.ENGLISH, "", List.of(), "", "", export -> ""));
        values.put(Skip.class, new Skip(Step.VISIT, 0));
        return values;
    }
}
