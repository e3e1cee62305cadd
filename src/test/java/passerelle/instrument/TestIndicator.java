package passerelle.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.shared.LocalizedText;

/** An indicator that is as another but for what is said here. */
public final class TestIndicator {

    private final Indicator known;
    private IndicatorCode code;
    private @Nullable IndicatorCode formerly;
    private LocalizedText question;
    private List<Option> options;

    private TestIndicator(Indicator known) {
        this.known = known;
        code = known.code();
        formerly = known.formerly();
        question = known.question();
        options = known.options();
    }

    public static TestIndicator like(Indicator known) {
        return new TestIndicator(known);
    }

    TestIndicator coded(String given) {
        code = new IndicatorCode(given);
        return this;
    }

    TestIndicator formerly(@Nullable String given) {
        formerly = given == null ? null : new IndicatorCode(given);
        return this;
    }

    public TestIndicator asking(String words) {
        question = new LocalizedText(words, words + " ?");
        return this;
    }

    TestIndicator offering(List<Option> given) {
        options = given;
        return this;
    }

    public Indicator indicator() {
        return new Indicator(
                code,
                formerly,
                known.topic(),
                question,
                known.example(),
                known.kind(),
                known.weight(),
                known.core(),
                known.evidenceRequired(),
                known.mayBeNotApplicable(),
                known.dimension(),
                options);
    }
}
