package passerelle.practice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import passerelle.practice.form.FormPhoto.Print;
import passerelle.shared.PartialDate;
import passerelle.word.WordFile;
import passerelle.word.WordText.Paragraph;
import passerelle.word.WordText.Picture;

class FormWriterTest {

    private static final Contact NOBODY = new Contact("", "", "", "", "", "");

    private static final byte[] PHOTO = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 1, 2, 3};

    private final FormReader reader = new FormReader();
    private final FormWriter writer = new FormWriter();

    static List<Path> forms() throws IOException {
        return FilledFormsTest.forms();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void writesWhatIsReadAgainAsTheSame(Path form) throws IOException {
        var content = reader.read(Files.readAllBytes(form)).content();

        for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(reader.read(writer.write(content, language)).content()).isEqualTo(content);
        }
    }

    @ParameterizedTest
    @MethodSource("practices")
    void losesNothingOfAPracticeThatIsHardToTell(FormContent practice) {
        for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(reader.read(writer.write(practice, language)).content()).isEqualTo(practice);
        }
    }

    static Stream<FormContent> practices() {
        return Stream.of(
                practice("", "A summary without a title", null, ""),
                practice("A title", "", period("2021", null), ""),
                practice(
                        "A title",
                        "One\n\n**Two**",
                        period("2021-05-12", "2021-05-12"),
                        "1. a\n2. b\n\nbetween\n\n1. c"),
                practice("Impact", "Context", period("2021-05", "2022"), "- a\n   - b\n      - c\n- d\n\n1. e"),
                practice("Two", "x", period("2020-12-31", "2021-01"), "a [link **here**](https://a.example/?b=c)"),
                practice(
                        "T",
                        "- \\*one\\* \\[x\\]\n- https://a.example/b_c",
                        period("2019", "2019"),
                        "**Aim:** to\\_ meet"));
    }

    @Test
    void tellsWordItsLanguageAndTheFormItsKind() {
        var form = reader.read(writer.write(practice("A title", "x", null, ""), Locale.of("fr", "CH")));

        assertThat(form.kind()).isEqualTo(FormKind.PRESENT);
        assertThat(form.language()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void bringsItsPhotosBackAndChangesNothingElse() {
        var content = practice("A title", "x", null, "Context");
        var photo = new FormPhoto(new Print(PHOTO, 3, 2), "A “bridge” & a feast", "A feast · Photo: nobody");

        for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            var found = reader.read(writer.write(content, List.of(photo, photo), language));

            assertThat(found.content()).isEqualTo(content);
            assertThat(found.pictures())
                    .extracting(Picture::description, Picture::type)
                    .containsExactly(
                            tuple("A “bridge” & a feast", "image/jpeg"), tuple("A “bridge” & a feast", "image/jpeg"));
            assertThat(found.pictures().getFirst().bytes()).isEqualTo(PHOTO);
        }
    }

    @Test
    void tellsOfAPhotoThatCannotBePrinted() {
        var photo = new FormPhoto(null, "A feast", "A feast · not here");

        var found = reader.read(writer.write(practice("A title", "x", null, ""), List.of(photo), Locale.ENGLISH));

        assertThat(found.pictures()).isEmpty();
        assertThat(found.passages().getLast().text()).isEqualTo("A feast · not here");
    }

    @Test
    void leavesTheGuidanceOut() {
        var text = WordFile.read(writer.write(practice("A title", "x", null, ""), Locale.ENGLISH));

        assertThat(text.blocks())
                .filteredOn(Paragraph.class::isInstance)
                .extracting(block -> ((Paragraph) block).text())
                .filteredOn(line -> !line.isBlank())
                .containsExactly("GOOD PRACTICE FORM");
    }

    private static FormContent practice(String title, String summary, @Nullable WrittenPeriod dates, String context) {
        return new FormContent(
                NOBODY,
                List.of("education", "youth"),
                title,
                summary,
                dates,
                context,
                "",
                "x",
                "",
                "y",
                List.of(4, 17));
    }

    private static WrittenPeriod period(String start, @Nullable String end) {
        return new WrittenPeriod(PartialDate.parse(start), end == null ? null : PartialDate.parse(end));
    }
}
