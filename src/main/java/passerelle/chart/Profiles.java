package passerelle.chart;

import java.util.List;
import java.util.stream.Stream;
import passerelle.chart.LineChart.Role;

/** The same areas of some rounds, cities or groups; the first one is drawn on top of the others. */
public record Profiles(List<String> areas, List<Profile> all, Wording wording) {

    /** More could not be told apart. */
    public static final int MOST = 5;

    public Profiles {
        areas = List.copyOf(areas);
        all = List.copyOf(all);
        var size = areas.size();
        if (all.size() > MOST
                || all.stream().anyMatch(profile -> profile.figures().size() != size)) {
            throw new IllegalArgumentException(all.size() + " profiles of " + size + " areas");
        }
    }

    /** The name of the marks of an area in a drawing, as their {@code data-point}, by its place. */
    public static String pointName(int area) {
        return Integer.toString(area);
    }

    /** With one more below the others. */
    public Profiles and(Profile profile) {
        return new Profiles(
                areas, Stream.concat(all.stream(), Stream.of(profile)).toList(), wording);
    }

    String words(Profile profile, int area) {
        var figure = profile.figures().get(area).orElseThrow();
        return wording.mark(areas.get(area), profile.name(), figure, profile.kind());
    }

    /** What the legend calls a profile. */
    String name(Profile profile) {
        return profile.name() + ", " + wording.kind().apply(profile.kind());
    }

    ProfileLook look(Profile profile) {
        var others = all.stream()
                .takeWhile(before -> !before.equals(profile))
                .filter(before -> before.role() == Role.OTHER)
                .count();
        return ProfileLook.of(profile, (int) others);
    }
}
