package passerelle.api;

import org.jspecify.annotations.Nullable;
import passerelle.practice.PracticeTitle;

/** What a practice is called; null in a language that it does not speak. */
record TitleItem(
        String original, @Nullable String en, @Nullable String fr) {

    static TitleItem of(PracticeTitle title) {
        return new TitleItem(title.original(), orNull(title.en()), orNull(title.fr()));
    }

    private static @Nullable String orNull(String title) {
        return title.isBlank() ? null : title;
    }
}
