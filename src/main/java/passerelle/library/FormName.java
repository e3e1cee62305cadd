package passerelle.library;

import java.util.regex.Pattern;
import passerelle.practice.PracticeDetails;
import passerelle.shared.Folding;

/**
 * The name of a practice's form among those of the whole library: a folder for each city and in it its number, its title
 * and its language. Letters of the alphabet, figures and hyphens alone, so that every computer can store it; the number
 * keeps two of the same title apart.
 */
record FormName(PracticeDetails practice, String language) {

    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");
    private static final int LONGEST_TITLE = 60;

    @Override
    public String toString() {
        var code = practice.code();
        var city = code.substring(0, code.lastIndexOf('-'));
        var number = code.substring(city.length() + 1);
        return city + "/" + number + title() + "-" + language + ".docx";
    }

    private String title() {
        var words = OTHERS.matcher(Folding.fold(practice.facts().title().in(language)))
                .replaceAll("-");
        var cut = words.substring(0, Math.min(LONGEST_TITLE, words.length()));
        var title = ENDS.matcher(cut).replaceAll("");
        return title.isEmpty() ? "" : "-" + title;
    }
}
