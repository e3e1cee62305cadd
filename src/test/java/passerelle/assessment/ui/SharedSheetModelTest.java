package passerelle.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.assessment.TestSheets.CORE;
import static passerelle.assessment.TestSheets.EXTENDED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import passerelle.assessment.AnswerLimit;
import passerelle.assessment.AnswerRow;
import passerelle.assessment.AnswerSaving;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.FormerAnswers;
import passerelle.assessment.TestSheets;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;

/**
 * Several pages on one sheet, whatever the order of their clicks; {@code -Dseed} repeats the one that a failure names.
 */
class SharedSheetModelTest {

    private static final int PAGES = 3;
    private static final int CLICKS = 60;

    private final Map<IndicatorCode, AnswerRow> stored = new HashMap<>();
    private final Map<IndicatorCode, List<Person>> writers = new HashMap<>();
    private final List<AnswerValue> kept = new ArrayList<>();
    private final List<AnswerValue> chosen = new ArrayList<>();

    static LongStream seeds() {
        var given = Long.getLong("seed");
        return given == null ? new Random().longs(100) : LongStream.of(given);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void storesSetsAsideOrStillShowsWhateverWasChosen(long seed) {
        var random = new Random(seed);
        var people = IntStream.range(0, PAGES).mapToObj(Person::new).toList();

        for (var click = 0; click < CLICKS; click++) {
            people.get(random.nextInt(PAGES)).act(random, random.nextBoolean() ? CORE : EXTENDED);
        }

        people.forEach(person -> List.of(CORE, EXTENDED)
                .forEach(indicator -> person.page
                        .collision(indicator)
                        .peek()
                        .flatMap(AnswerSaving.Collided::mine)
                        .ifPresent(kept::add)));
        assertThat(kept).containsAll(chosen);
        assertThat(chosen).containsAll(kept);
    }

    /** At a page which shows what the server knows only some time later. */
    private final class Person {

        private final String name;
        private final Map<IndicatorCode, Long> shown = new HashMap<>();
        private final SheetModel page;

        Person(int number) {
            name = "person " + number;
            page = new SheetModel(
                    TestSheets.blank(),
                    new Store(this),
                    new SheetModel.Rights(true, true, true, AnswerLimit.NONE),
                    FormerAnswers.NONE);
        }

        void act(RandomGenerator random, IndicatorCode indicator) {
            switch (random.nextInt(6)) {
                case 0 -> page.refresh();
                case 1 -> shown.put(indicator, page.stored(indicator).version());
                case 2 -> page.keepMine(indicator);
                case 3 -> page.keepTheirs(indicator);
                default -> answer(indicator);
            }
        }

        /** Each choice is another one, so that it can be told from all others. */
        private void answer(IndicatorCode indicator) {
            var seen = shown.getOrDefault(indicator, 0L);
            var before = writers(indicator).size();
            chosen.add(new AnswerValue.NotApplicable("reason " + chosen.size()));

            page.answer(indicator, Optional.of(chosen.getLast()), seen);

            if (writers(indicator).size() > before) {
                assertThat(writers(indicator).subList(seen.intValue(), before))
                        .as("whose answers were overwritten unseen")
                        .allMatch(this::equals);
            }
        }

        private List<Person> writers(IndicatorCode indicator) {
            return writers.computeIfAbsent(indicator, none -> new ArrayList<>());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** As the services do it. */
    private final class Store implements SheetModel.Store {

        private final Person person;

        Store(Person person) {
            this.person = person;
        }

        @Override
        public AnswerSheet read() {
            var sheet = TestSheets.blank();
            for (var answer : stored.entrySet()) {
                sheet = sheet.with(answer.getKey(), answer.getValue());
            }
            return sheet;
        }

        @Override
        public AnswerSaving save(IndicatorCode indicator, Optional<AnswerValue> value, long seen) {
            var before = stored.getOrDefault(indicator, AnswerRow.BLANK);
            if (before.version() != seen) {
                return new AnswerSaving.Collided(value, before);
            }
            value.ifPresent(kept::add);
            person.writers(indicator).add(person);
            stored.put(indicator, new AnswerRow(value.orElse(null), seen + 1, null, "Ada", null));
            return new AnswerSaving.Saved(stored.get(indicator));
        }

        @Override
        public void setAside(IndicatorCode indicator, Optional<AnswerValue> mine) {
            mine.ifPresent(kept::add);
        }

        @Override
        public AnswerSaving confirm(IndicatorCode indicator, long seen) {
            throw new UnsupportedOperationException();
        }
    }
}
