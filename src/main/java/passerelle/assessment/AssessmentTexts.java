package passerelle.assessment;

import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.instrument.Edition;
import passerelle.instrument.ProfileField;
import passerelle.shared.Audience;
import passerelle.text.TextOwner;

/** Explanations of indicators, by their code, and the texts of the city's profile, by the code of their field. */
@Component
class AssessmentTexts implements TextOwner {

    static final String SUBJECT = "assessment";

    private final Assessments assessments;
    private final EditionsInUse editions;
    private final SheetLimits limits;
    private final SheetReaders readers;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    AssessmentTexts(
            Assessments assessments,
            EditionsInUse editions,
            SheetLimits limits,
            SheetReaders readers,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.assessments = assessments;
        this.editions = editions;
        this.limits = limits;
        this.readers = readers;
        this.user = user;
        this.events = events;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public void hold(UUID object) {
        assessments.lock(new AssessmentId(object));
    }

    @Override
    public Place place(UUID object, String field) {
        var assessment = assessments.require(new AssessmentId(object)).details();
        if (!asks(editions.get(assessment.edition()), field)) {
            throw new NoSuchElementException("Nothing asks for a text named " + field);
        }
        var writable = user.is(assessment.city(), Role.SECRETARIAT, Role.COORDINATOR, Role.CONTRIBUTOR, Role.DELEGATE);
        var closed = assessment.isOpen() ? null : "assessment.error.closed";
        return new Place(assessment.city(), Audience.CITY, writable, closed);
    }

    @Override
    public Predicate<String> opened(UUID object) {
        var assessment = assessments.require(new AssessmentId(object)).details();
        return readers.seen(assessment.city(), assessment.id())::has;
    }

    @Override
    public void checkOpen(UUID object, String field) {
        limits.of(assessments.require(new AssessmentId(object)).details()).check(field);
    }

    @Override
    public void written(UUID object, String field) {
        events.publishEvent(new AnswerStored(new AssessmentId(object)));
    }

    private static boolean asks(Edition edition, String field) {
        return edition.indicators().stream()
                        .anyMatch(indicator -> indicator.code().value().equals(field))
                || edition.profile().stream()
                        .anyMatch(asked -> asked.type() == ProfileField.Type.TEXT
                                && asked.code().equals(field));
    }
}
