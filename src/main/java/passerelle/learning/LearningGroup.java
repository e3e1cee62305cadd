package passerelle.learning;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** Cities that learn from one another in an area. It ends, but it is never deleted. */
@Entity
class LearningGroup {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LearningGroupId id;

    private String area;
    private String name;
    private String note;
    private String lead;
    private String languages;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contact_id"))
    private CityId contact;

    @ElementCollection
    @CollectionTable(name = "learning_group_city", joinColumns = @JoinColumn(name = "group_id"))
    private Set<GroupCity> cities = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private LearningGroupStatus status;

    private LocalDate proposedOn;
    private @Nullable LocalDate agreedOn;
    private @Nullable LocalDate closedOn;
    private String closedBecause;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected LearningGroup() {}

    @SuppressWarnings("NullAway.Init") // described before it is saved
    LearningGroup(String area, Outline outline, Circle circle, LocalDate today) {
        this.id = LearningGroupId.create();
        this.area = area;
        this.status = LearningGroupStatus.PROPOSED;
        this.proposedOn = today;
        this.closedBecause = "";
        describe(outline, circle);
    }

    /** @throws RuleViolation once it is closed */
    void change(Outline outline, Circle circle) {
        if (!status.isOpen()) {
            throw new RuleViolation("learning.error.closed");
        }
        describe(outline, circle);
    }

    private void describe(Outline outline, Circle circle) {
        name = outline.name();
        note = outline.note();
        lead = outline.lead();
        languages = outline.writtenLanguages();
        contact = circle.contact();
        var wanted = new HashSet<GroupCity>();
        circle.cities().forEach((city, part) -> wanted.add(new GroupCity(city, part)));
        cities.retainAll(wanted);
        cities.addAll(wanted);
    }

    /** @throws RuleViolation unless it is only proposed, and for a day before that or to come */
    void agree(LocalDate on, LocalDate today) {
        moveTo(LearningGroupStatus.AGREED);
        checkDay(on, proposedOn, today);
        agreedOn = on;
    }

    /** @throws RuleViolation once it is closed, and for a day before it was agreed or to come */
    void close(LocalDate on, Reason why, LocalDate today) {
        moveTo(LearningGroupStatus.CLOSED);
        checkDay(on, agreedOn == null ? proposedOn : agreedOn, today);
        closedOn = on;
        closedBecause = why.text();
    }

    private void moveTo(LearningGroupStatus next) {
        if (!status.mayBecome(next)) {
            throw new RuleViolation("learning.error.status", status, next);
        }
        status = next;
    }

    private static void checkDay(LocalDate day, LocalDate earliest, LocalDate today) {
        if (day.isBefore(earliest) || day.isAfter(today)) {
            throw new RuleViolation("learning.error.day", earliest, today);
        }
    }

    LearningGroupId id() {
        return id;
    }

    LearningGroupStatus status() {
        return status;
    }

    Outline outline() {
        return new Outline(name, note, lead, Set.of(languages.split(" ")));
    }

    Circle circle() {
        return new Circle(cities.stream().collect(toMap(GroupCity::city, GroupCity::part)), contact);
    }

    LearningGroupDetails details() {
        return new LearningGroupDetails(
                id,
                area,
                outline(),
                circle(),
                new LearningGroupDetails.Course(status, proposedOn, agreedOn, closedOn, closedBecause),
                version == null ? 0 : version);
    }
}
