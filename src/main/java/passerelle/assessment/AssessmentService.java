package passerelle.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.audit.Act;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.journey.FactLog;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** The rounds of a city: opened, corrected and withdrawn by the secretariat, read by all who work with the city. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AssessmentService {

    private final Assessments assessments;
    private final EditionService editions;
    private final List<RestsOnAnswers> resting;
    private final SheetReaders readers;
    private final FactLog facts;
    private final Clock clock;

    AssessmentService(
            Assessments assessments,
            EditionService editions,
            List<RestsOnAnswers> resting,
            SheetReaders readers,
            FactLog facts,
            Clock clock) {
        this.assessments = assessments;
        this.editions = editions;
        this.resting = resting;
        this.readers = readers;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Opens the active edition for the city.
     *
     * @throws RuleViolation when one of the instrument is open or stands for that year already
     */
    public AssessmentId open(CityId city, NewAssessment opened) {
        readers.requireSecretariat(city);
        assessments.open(city, opened.instrument()).ifPresent(other -> {
            throw new RuleViolation(
                    "assessment.error.open",
                    opened.instrument(),
                    other.details().round() + "");
        });
        if (assessments.stands(city, opened.instrument(), opened.round())) {
            throw new RuleViolation("assessment.error.round.taken", opened.instrument(), opened.round() + "");
        }
        var edition = editions.active(opened.instrument());
        var assessment = assessments.saveAndFlush(new Assessment(city, opened, edition.id(), today()));
        facts.append(act("assessment.opened", assessment).to(opened.round() + ", " + opened.deadline()));
        return assessment.id();
    }

    /**
     * Also the way to give a city more time.
     *
     * @throws RuleViolation when the dates are out of order, among themselves or with what rests on the answers
     */
    public void correct(AssessmentId id, AssessmentDates dates, Reason reason) {
        var assessment = assessments.require(id);
        readers.requireSecretariat(assessment.city());
        var before = assessment.dates();
        resting.forEach(subject -> subject.checkDates(assessment.details(), dates));
        assessment.correct(dates, today());
        facts.append(act("assessment.corrected", assessment)
                .from(before.written())
                .to(dates.written())
                .because(reason));
    }

    /**
     * Out of the lists, kept in the store; its year is free again. A submitted one is reopened first.
     *
     * @throws RuleViolation while something rests on its answers, such as an Index report
     */
    public void withdraw(AssessmentId id, Reason reason) {
        var assessment = assessments.require(id);
        readers.requireSecretariat(assessment.city());
        resting.forEach(subject -> subject.checkWithdrawal(assessment.details()));
        assessment.withdraw();
        facts.append(act("assessment.withdrawn", assessment)
                .from(assessment.details().round())
                .because(reason));
    }

    @Transactional(readOnly = true)
    public AssessmentDetails get(AssessmentId id) {
        var assessment = assessments.require(id).details();
        readers.part(assessment);
        return assessment;
    }

    /** All that were not withdrawn, the latest round first. */
    @Transactional(readOnly = true)
    public List<AssessmentDetails> of(CityId city) {
        return of(List.of(city));
    }

    /** Those of many cities at once. */
    @Transactional(readOnly = true)
    public List<AssessmentDetails> of(Collection<CityId> cities) {
        cities.forEach(readers::requireWhole);
        return assessments.of(cities).stream().map(Assessment::details).toList();
    }

    /** The one of the latest round year, open or submitted. */
    @Transactional(readOnly = true)
    public Optional<AssessmentDetails> latest(CityId city, Instrument instrument) {
        return of(city).stream()
                .filter(assessment -> assessment.instrument() == instrument)
                .findFirst();
    }

    private static Act act(String key, Assessment assessment) {
        return Act.of(key, "assessment", assessment.id().value()).in(assessment.city());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
