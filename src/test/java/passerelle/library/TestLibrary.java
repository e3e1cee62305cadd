package passerelle.library;

import static java.util.stream.Collectors.toMap;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.Acting;
import passerelle.practice.Criterion;
import passerelle.practice.CriterionVerdict;
import passerelle.practice.GoodPracticeId;
import passerelle.practice.PracticeChange;
import passerelle.practice.PracticeContact;
import passerelle.practice.PracticeDates;
import passerelle.practice.PracticePart;
import passerelle.practice.PracticeReporting;
import passerelle.practice.PracticeReview;
import passerelle.practice.PracticeService;
import passerelle.practice.classification.TermId;
import passerelle.practice.classification.TermKind;
import passerelle.shared.CityId;
import passerelle.shared.PartialDate;
import passerelle.shared.Reason;
import passerelle.text.TextKey;
import passerelle.text.TextService;

/** Good practices that are published, in either language. */
@TestComponent
public class TestLibrary {

    private static final Reason OVER = new Reason("It is over");

    private final PracticeReporting reporting;
    private final PracticeReview review;
    private final TextService texts;
    private final LibraryEntries entries;
    private final IndexWriter index;

    TestLibrary(
            PracticeReporting reporting,
            PracticeReview review,
            TextService texts,
            LibraryEntries entries,
            IndexWriter index) {
        this.reporting = reporting;
        this.review = review;
        this.texts = texts;
        this.entries = entries;
        this.index = index;
    }

    /** @param more what else its city says of it */
    public GoodPracticeId published(
            CityId city, String language, String title, String summary, PracticeChange... more) {
        return Acting.asSystem(() -> {
            var id = reporting.begin(city, language);
            Stream.of(
                            new PracticeChange.Title(language, title),
                            new PracticeChange.Contact(
                                    new PracticeContact("Office", "Officer", "Unit", "office@example.org", true)),
                            new PracticeChange.Terms(
                                    TermKind.THEME, Set.of(TermId.of(TermKind.THEME, "neighbourhood"))),
                            new PracticeChange.Dates(new PracticeDates(PartialDate.parse("2021-03"), null, true)))
                    .forEach(change -> reporting.write(id, change));
            Stream.of(more).forEach(change -> reporting.write(id, change));
            write(id, PracticePart.SUMMARY, language, summary);
            Stream.of(PracticePart.CONTEXT, PracticePart.PROCESS, PracticePart.RESULTS, PracticePart.CROSS_CUTTING)
                    .forEach(part -> write(id, part, language, "–"));
            reporting.submit(id);
            review.publish(
                    id,
                    Stream.of(Criterion.values())
                            .collect(toMap(criterion -> criterion, criterion -> CriterionVerdict.MET)),
                    false);
            return id;
        });
    }

    private void write(GoodPracticeId id, PracticePart part, String language, String words) {
        texts.save(new TextKey(PracticeService.SUBJECT, id.value(), part.field(language)), words, 0, language);
    }

    void archive(GoodPracticeId id) {
        Acting.asSystem(() -> {
            review.archive(id, OVER);
            return id;
        });
    }

    /** What the index still holds although its store was emptied. */
    public void forget() {
        index.write();
    }

    /** Everything that was published before. */
    void empty() {
        entries.findAll().forEach(entry -> archive(new GoodPracticeId(entry.id())));
    }
}
