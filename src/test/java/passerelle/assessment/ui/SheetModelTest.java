package passerelle.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.assessment.TestSheets.CORE;
import static passerelle.assessment.TestSheets.EXTENDED;
import static passerelle.assessment.TestSheets.SEVERAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import passerelle.assessment.AnswerLimit;
import passerelle.assessment.AnswerRow;
import passerelle.assessment.AnswerSaving;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.FormerAnswers;
import passerelle.assessment.TestSheets;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;

class SheetModelTest {

    private static final AnswerValue MINE = new AnswerValue.Choice("a");
    private static final AnswerValue THEIRS = new AnswerValue.Choice("b");
    private static final AnswerValue OTHER = new AnswerValue.Choice("c");

    private final List<Long> seen = new ArrayList<>();
    private final List<AnswerValue> aside = new ArrayList<>();
    private AnswerRow theirs = AnswerRow.BLANK;

    private final SheetModel model = model(true, AnswerLimit.NONE);

    @Test
    void countsAnAnswerOnceItIsStored() {
        model.answer(CORE, Optional.of(MINE), 0);

        assertThat(model.stored(CORE).value()).isEqualTo(MINE);
        assertThat(model.progress().peek().answered()).isEqualTo(1);
        assertThat(seen).containsExactly(0L);
    }

    @Test
    void savesTheNextChangeOnTopOfTheLast() {
        model.answer(CORE, Optional.of(MINE), 0);

        model.answer(CORE, Optional.of(THEIRS), 1);

        assertThat(seen).containsExactly(0L, 1L);
        assertThat(model.stored(CORE).value()).isEqualTo(THEIRS);
    }

    @Test
    void doesNotCollideWithTheOwnAnswerThatThePageDoesNotShowYet() {
        model.answer(CORE, Optional.of(MINE), 0);
        model.answer(CORE, Optional.of(THEIRS), 0);

        model.answer(CORE, Optional.of(MINE), 1);

        assertThat(seen).containsExactly(0L, 1L, 2L);
    }

    @Test
    void savesNothingOverAnAnswerThatThePageDoesNotShowYet() {
        theirs = TestSheets.saved(THEIRS, 1);
        model.refresh();

        model.answer(CORE, Optional.of(MINE), 0);

        assertThat(seen).containsExactly(0L);
        assertThat(model.collision(CORE).peek()).isPresent();
    }

    @Test
    void goesOnCollidingAndSetsAsideWhatWasChosenBefore() {
        theirs = TestSheets.saved(THEIRS, 7);
        model.answer(CORE, Optional.of(MINE), 0);
        model.refresh();

        model.answer(CORE, Optional.of(OTHER), 7);

        assertThat(seen).containsExactly(0L, 6L);
        assertThat(aside).containsExactly(MINE);
        assertThat(model.collision(CORE).peek())
                .hasValueSatisfying(collided -> assertThat(collided.mine()).contains(OTHER));
    }

    @Test
    void keepsBothAnswersWhenTheyCollide() {
        theirs = TestSheets.saved(THEIRS, 7);

        model.answer(CORE, Optional.of(MINE), 0);

        assertThat(model.stored(CORE).value()).isNull();
        assertThat(model.collision(CORE).peek()).hasValueSatisfying(collided -> {
            assertThat(collided.mine()).contains(MINE);
            assertThat(collided.theirs().value()).isEqualTo(THEIRS);
        });
    }

    @Test
    void savesTheOwnAnswerOverTheOtherOnlyWhenAskedTo() {
        theirs = TestSheets.saved(THEIRS, 7);
        model.answer(CORE, Optional.of(MINE), 0);

        model.keepMine(CORE);

        assertThat(seen).containsExactly(0L, 7L);
        assertThat(model.stored(CORE).value()).isEqualTo(MINE);
        assertThat(model.collision(CORE).peek()).isEmpty();
    }

    @Test
    void showsTheOtherAnswerAndSetsTheOwnAsideWhenItIsGivenUp() {
        theirs = TestSheets.saved(THEIRS, 7);
        model.answer(CORE, Optional.of(MINE), 0);

        model.keepTheirs(CORE);

        assertThat(seen).containsExactly(0L);
        assertThat(aside).containsExactly(MINE);
        assertThat(model.stored(CORE).value()).isEqualTo(THEIRS);
        assertThat(model.collision(CORE).peek()).isEmpty();
    }

    @Test
    void goesOnBehindTheIndicatorAnsweredLast() {
        var one = model.edition().area("one");
        model.answer(SEVERAL, Optional.of(MINE), 0);

        assertThat(code(model.nextOpen(Optional.of(one)))).contains(EXTENDED);
    }

    @Test
    void goesOnInTheAreaShown() {
        var two = model.edition().area("two");

        assertThat(code(model.nextOpen(Optional.of(two)))).contains(EXTENDED);
        assertThat(code(model.nextOpen(Optional.empty()))).contains(CORE);
    }

    @Test
    void findsIndicatorsByCodeAndTopicWhateverTheAccents() {
        assertThat(model.search("topic two", Locale.ENGLISH)).hasSize(2);
        assertThat(model.search("ONE-02", Locale.FRENCH))
                .extracting(Indicator::code)
                .containsExactly(SEVERAL);
        assertThat(model.search("nothing of the kind", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void takesNothingFromWhoMayOnlyRead() {
        var reader = model(false, AnswerLimit.NONE);

        assertThat(reader.isWritable()).isFalse();
        assertThat(reader.maySubmit()).isFalse();
    }

    @Test
    void confirmsOverTheVersionThatWasSeen() {
        model.answer(CORE, Optional.of(MINE), 0);
        model.answer(CORE, Optional.empty(), 1);

        model.confirm(CORE, 2);

        assertThat(seen).containsExactly(0L, 1L, 2L);
    }

    private SheetModel model(boolean writes, AnswerLimit limit) {
        var store = new SheetModel.Store() {

            @Override
            public AnswerSheet read() {
                return TestSheets.blank().with(CORE, theirs);
            }

            @Override
            public AnswerSaving save(IndicatorCode indicator, Optional<AnswerValue> value, long version) {
                return SheetModelTest.this.save(indicator, value, version);
            }

            @Override
            public void setAside(IndicatorCode indicator, Optional<AnswerValue> mine) {
                mine.ifPresent(aside::add);
            }

            @Override
            public AnswerSaving confirm(IndicatorCode indicator, long version) {
                return SheetModelTest.this.save(indicator, Optional.of(THEIRS), version);
            }
        };
        return new SheetModel(
                TestSheets.blank(), store, new SheetModel.Rights(writes, writes, true, limit), FormerAnswers.NONE);
    }

    private AnswerSaving save(IndicatorCode indicator, Optional<AnswerValue> value, long version) {
        seen.add(version);
        if (theirs.version() > version) {
            return new AnswerSaving.Collided(value, theirs);
        }
        return new AnswerSaving.Saved(new AnswerRow(value.orElse(null), version + 1, null, "Ada", null));
    }

    private static Optional<IndicatorCode> code(Optional<Indicator> indicator) {
        return indicator.map(Indicator::code);
    }

    @Test
    void fieldThatIsClosedToTheReaderCannotBeWrittenInAnOpenSheet() {
        AnswerLimit limit = field -> Optional.of("why").filter(why -> field.equals("a"));
        var delegate = model(true, limit);

        assertThat(delegate.isWritable()).isTrue();
        assertThat(delegate.isWritable("a")).isFalse();
        assertThat(delegate.whyClosed("a")).contains("why");
        assertThat(delegate.isWritable("b")).isTrue();
    }
}
