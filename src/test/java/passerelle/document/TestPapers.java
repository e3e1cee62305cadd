package passerelle.document;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import passerelle.shared.Audience;
import passerelle.shared.CityId;

/** A subject whose papers nobody reads in a city where they are sealed. */
@TestComponent
public class TestPapers implements FileGuard {

    private final Set<CityId> sealed = ConcurrentHashMap.newKeySet();

    NewDocument paper(CityId city, Audience audience) {
        return paper(city, audience, "letter.pdf");
    }

    NewDocument paper(CityId city, Audience audience, String name) {
        return new NewDocument(city, audience, subject(), UUID.randomUUID(), TestFiles.pdf(name));
    }

    void seal(CityId city) {
        sealed.add(city);
    }

    @Override
    public String subject() {
        return "test";
    }

    @Override
    public boolean mayRead(CityId city) {
        return !sealed.contains(city);
    }
}
