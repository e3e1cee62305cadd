package passerelle.practice.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.city.CitiesByName;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.intake.Enclosures;
import passerelle.intake.Fields;
import passerelle.intake.Problem;
import passerelle.intake.Proposal;
import passerelle.practice.FormerPractices;
import passerelle.practice.PracticePart;
import passerelle.practice.PracticeStatus;
import passerelle.practice.classification.ClassificationService;
import passerelle.practice.received.EnclosedForms;

/** Says what each line of a collection comes to: new, known already, or refused. */
@Component
class CollectionReading {

    private final CitiesByName cities;
    private final ClassificationService classification;
    private final EditionService editions;
    private final FormerPractices former;
    private final EnclosedForms forms;
    private final CollectionDesk desk;
    private final Clock clock;

    CollectionReading(
            CitiesByName cities,
            ClassificationService classification,
            EditionService editions,
            FormerPractices former,
            EnclosedForms forms,
            CollectionDesk desk,
            Clock clock) {
        this.cities = cities;
        this.classification = classification;
        this.editions = editions;
        this.former = former;
        this.forms = forms;
        this.desk = desk;
        this.clock = clock;
    }

    List<Proposal> look(List<Fields> lines, Enclosures files, boolean published) {
        var today = published ? LocalDate.now(clock) : null;
        var towns = cities.known();
        var terms = new CollectionTerms(classification.all(), editions.areas(Instrument.INDEX));
        var read = lines.stream()
                .map(line -> new Read(
                        line, new CollectedLine(line, towns, terms, CollectedFile.of(line, files, forms)).read(today)))
                .toList();
        var homes = read.stream()
                .flatMap(line -> line.practice().stream().map(CollectedPractice::home))
                .collect(Collectors.toSet());
        var known = new KnownPractices(former.known(homes));
        return read.stream().map(line -> proposal(line, known)).toList();
    }

    private record Read(Fields line, Optional<CollectedPractice> practice) {

        /** As the table names it, where nothing better is known. */
        String title() {
            return Stream.of(
                            CollectionColumns.CITY,
                            CollectionColumns.CODE,
                            CollectionColumns.TITLE,
                            CollectionColumns.TITLE_EN,
                            CollectionColumns.TITLE_FR)
                    .map(line::text)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }

    private Proposal proposal(Read read, KnownPractices known) {
        var line = read.line();
        if (read.practice().isEmpty()) {
            return new Proposal.Refused(line.line(), read.title(), line.problems());
        }
        var practice = read.practice().get();
        if (known.code(practice).isPresent()) {
            return new Proposal.Stays(line.line(), practice.name());
        }
        var before = known.lineBefore(line.line(), practice);
        if (before.isPresent()) {
            line.refuse(Problem.of(CollectionColumns.TITLE, "intake.problem.twice", before.get()));
            return new Proposal.Refused(line.line(), practice.name(), line.problems());
        }
        return new Proposal.Adds(
                line.line(),
                practice.name(),
                words(practice),
                practice.original().remark(),
                because -> desk.take(practice, because));
    }

    /** In the words of the histories: what it becomes, when it was, and which texts it has. */
    private static String words(CollectedPractice practice) {
        var words = new ArrayList<String>();
        var day = practice.publishedOn();
        var begun = practice.isToBeConfirmed() ? PracticeStatus.RECEIVED : PracticeStatus.DRAFT;
        words.add(day == null ? Act.word(begun) : Act.word(PracticeStatus.PUBLISHED) + " " + day);
        if (practice.dates().areKnown()) {
            words.add(practice.dates().toString());
        }
        var texts = Stream.of(PracticePart.values())
                .filter(part ->
                        practice.texts().keySet().stream().anyMatch(field -> field.startsWith(part.code() + ".")))
                .map(Act::word)
                .collect(Collectors.joining(", "));
        if (!texts.isEmpty()) {
            words.add(texts);
        }
        if (practice.original().file() != null) {
            words.add(practice.original().file().name());
        }
        return String.join(" · ", words);
    }
}
