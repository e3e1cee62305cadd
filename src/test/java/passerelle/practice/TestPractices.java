package passerelle.practice;

import static java.util.stream.Collectors.toMap;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.Acting;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.document.NewDocument;
import passerelle.practice.classification.TermId;
import passerelle.practice.classification.TermKind;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.PartialDate;
import passerelle.text.TextKey;
import passerelle.text.TextService;

/** Good practices in every state, each reached as people reach it. */
@TestComponent
public class TestPractices {

    private static final String LANGUAGE = "en";

    private final PracticeReporting reporting;
    private final PracticeReview review;
    private final PracticeService practices;
    private final PracticeFileService files;
    private final PracticeFiles stored;
    private final DocumentService documents;
    private final TextService texts;

    TestPractices(
            PracticeReporting reporting,
            PracticeReview review,
            PracticeService practices,
            PracticeFileService files,
            PracticeFiles stored,
            DocumentService documents,
            TextService texts) {
        this.reporting = reporting;
        this.review = review;
        this.practices = practices;
        this.files = files;
        this.stored = stored;
        this.documents = documents;
        this.texts = texts;
    }

    public String code(GoodPracticeId id) {
        return Acting.asSystem(() -> practices.get(id)).code();
    }

    /** With nothing in it. */
    public GoodPracticeId draft(CityId city) {
        return Acting.asSystem(() -> reporting.begin(city, LANGUAGE));
    }

    /** With all that must be written. */
    public GoodPracticeId written(CityId city, String title) {
        var id = draft(city);
        return Acting.asSystem(() -> {
            fill(id, title);
            return id;
        });
    }

    /** As whoever acts now. */
    public void fill(GoodPracticeId id, String title) {
        Stream.of(
                        new PracticeChange.Title(LANGUAGE, title),
                        new PracticeChange.Contact(
                                new PracticeContact("Office", "Officer", "Integration", "office@example.org", true)),
                        new PracticeChange.Terms(TermKind.THEME, Set.of(TermId.of(TermKind.THEME, "neighbourhood"))),
                        new PracticeChange.Terms(TermKind.GOAL, Set.of(TermId.of(TermKind.GOAL, "sdg-11"))),
                        new PracticeChange.Dates(new PracticeDates(PartialDate.parse("2021-03"), null, true)),
                        new PracticeChange.Links(List.of(new PracticeLink("Report", "https://example.org/report"))))
                .forEach(change -> reporting.write(id, change));
        for (var part : List.of(
                PracticePart.SUMMARY,
                PracticePart.CONTEXT,
                PracticePart.PROCESS,
                PracticePart.QUANTITATIVE,
                PracticePart.YOUTH)) {
            write(id, part, "The **" + part.code() + "** of " + title);
        }
    }

    public void write(GoodPracticeId id, PracticePart part, String words) {
        texts.save(new TextKey(PracticeService.SUBJECT, id.value(), part.field(LANGUAGE)), words, 0, LANGUAGE);
    }

    public GoodPracticeId submitted(CityId city, String title) {
        var id = written(city, title);
        return Acting.asSystem(() -> {
            reporting.submit(id);
            return id;
        });
    }

    public GoodPracticeId returned(CityId city, String title, String remark) {
        var id = submitted(city, title);
        return Acting.asSystem(() -> {
            remark(id, 1, remark);
            review.giveBack(id);
            return id;
        });
    }

    /** A photo of it, without credit or consent. */
    public PracticeFileId file(GoodPracticeId id) {
        return Acting.asSystem(
                () -> files.of(id).isEmpty() ? add(id) : files.of(id).getFirst().id());
    }

    /** As if its credit and the consent had come in time. */
    void agree(PracticeFileId photo, FileWords words) {
        stored.findById(photo).orElseThrow().describe(words);
        stored.flush();
    }

    private PracticeFileId add(GoodPracticeId id) {
        stored.save(new PracticeFile(id, documents.store(photo(id)), "bridge.png", true, 0));
        return files.of(id).getFirst().id();
    }

    private NewDocument photo(GoodPracticeId id) {
        return new NewDocument(
                practices.get(id).city(), Audience.CITY, PracticeService.SUBJECT, id.value(), picture("bridge.png"));
    }

    /** The smallest picture there is. */
    public static FileContent picture(String name) {
        return new FileContent(
                name,
                Base64.getDecoder()
                        .decode(
                                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="));
    }

    /** Another wording of the context. */
    public void suggest(GoodPracticeId id, int round, String words) {
        var field = new PartSuggestion(PracticePart.CONTEXT, LANGUAGE, round).field();
        texts.save(new TextKey(PracticeService.SUBJECT, id.value(), field), words, 0, LANGUAGE);
    }

    public void remark(GoodPracticeId id, int round, String words) {
        var field = new SectionRemark(PracticeSection.CONTEXT, round).field();
        texts.save(new TextKey(PracticeService.SUBJECT, id.value(), field), words, 0, LANGUAGE);
    }

    /** A remark of the secretariat where one can be written, whoever acts now. */
    void remarkOn(GoodPracticeId id) {
        Acting.asSystem(() -> {
            if (practices.get(id).status() == PracticeStatus.SUBMITTED) {
                remark(id, 1, "Say more");
            }
            return id;
        });
    }

    public GoodPracticeId published(CityId city, String title) {
        var id = submitted(city, title);
        return Acting.asSystem(() -> {
            review.publish(id, all(CriterionVerdict.MET), false);
            return id;
        });
    }

    public static Map<Criterion, CriterionVerdict> all(CriterionVerdict verdict) {
        return Stream.of(Criterion.values()).collect(toMap(criterion -> criterion, criterion -> verdict));
    }
}
