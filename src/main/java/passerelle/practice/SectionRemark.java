package passerelle.practice;

import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the secretariat remarks on one section, each time the practice was submitted: a text of the practice. */
public record SectionRemark(PracticeSection section, int round) {

    private static final Pattern FIELD = Pattern.compile("remark\\.([a-z-]+)\\.(\\d{1,4})");

    /** Such as {@code remark.context.1}. */
    public String field() {
        return "remark." + section.code() + "." + round;
    }

    /** @throws NoSuchElementException for a field that is no remark */
    static SectionRemark of(String field) {
        var parts = FIELD.matcher(field);
        if (!parts.matches()) {
            throw new NoSuchElementException("No text is called " + field + " here");
        }
        var section = Stream.of(PracticeSection.values())
                .filter(known -> known.code().equals(parts.group(1)))
                .findFirst()
                .orElseThrow();
        return new SectionRemark(section, Integer.parseInt(parts.group(2)));
    }
}
