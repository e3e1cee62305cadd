package passerelle.text;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.shared.Audience;
import passerelle.shared.CityId;

/** A subject whose objects have one text, {@code story}: the city's coordinator writes it until it is closed. */
@TestComponent
public class TestTexts implements TextOwner {

    private final Map<UUID, Story> stories = new ConcurrentHashMap<>();
    private final CurrentUser user;

    TestTexts(CurrentUser user) {
        this.user = user;
    }

    public TextKey open(CityId city, Audience audience) {
        return add(new Story(city, audience, false));
    }

    public TextKey closed(CityId city) {
        return add(new Story(city, Audience.CITY, true));
    }

    private TextKey add(Story story) {
        var object = UUID.randomUUID();
        stories.put(object, story);
        return new TextKey(subject(), object, "story");
    }

    @Override
    public String subject() {
        return "test";
    }

    @Override
    public Place place(UUID object, String field) {
        var story = stories.get(object);
        if (story == null || !field.equals("story")) {
            throw new NoSuchElementException();
        }
        var writable = user.is(story.city, Role.COORDINATOR);
        return new Place(story.city, story.audience, writable, story.closed ? "text.collision" : null);
    }

    private record Story(CityId city, Audience audience, boolean closed) {}
}
