package passerelle.delegation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passerelle.assessment.AnswerHistory;
import passerelle.audit.Act;
import passerelle.instrument.Area;
import passerelle.instrument.Edition;
import passerelle.instrument.Item;
import passerelle.instrument.ProfileField;

/** What a colleague can be asked for: all figures of the city, a whole area, or a single figure or indicator. */
public sealed interface DelegatedPart {

    /** The codes of what is to be answered in it. */
    Set<String> fields();

    record Profile(List<ProfileField> asked) implements DelegatedPart {

        @Override
        public Set<String> fields() {
            return asked.stream().map(ProfileField::code).collect(Collectors.toSet());
        }
    }

    record WholeArea(Area area) implements DelegatedPart {

        @Override
        public Set<String> fields() {
            return area.indicators().stream()
                    .map(indicator -> indicator.code().value())
                    .collect(Collectors.toSet());
        }
    }

    record Single(Item item) implements DelegatedPart {

        @Override
        public Set<String> fields() {
            return Set.of(item.field());
        }
    }

    /** Everything that an edition asks for: the profile, then the areas, then figures and indicators one by one. */
    static List<DelegatedPart> all(Edition edition) {
        var profile = edition.profile().isEmpty()
                ? Stream.<DelegatedPart>empty()
                : Stream.<DelegatedPart>of(new Profile(edition.profile()));
        var areas = edition.areas().stream().<DelegatedPart>map(WholeArea::new);
        var single = edition.items().stream().<DelegatedPart>map(Single::new);
        return Stream.of(profile, areas, single).flatMap(part -> part).toList();
    }

    /** The fewest parts that make up these fields: one is named by itself only where not all beside it is asked. */
    static List<DelegatedPart> of(Edition edition, Set<String> fields) {
        var whole = all(edition).stream()
                .filter(part -> !(part instanceof Single) && fields.containsAll(part.fields()))
                .toList();
        var covered = whole.stream().flatMap(part -> part.fields().stream()).collect(Collectors.toSet());
        var rest = edition.items().stream()
                .filter(item -> fields.contains(item.field()) && !covered.contains(item.field()))
                .<DelegatedPart>map(Single::new);
        return Stream.concat(whole.stream(), rest).toList();
    }

    /** As histories keep it, for readers of both languages. */
    static String history(Edition edition, Set<String> fields) {
        return of(edition, fields).stream()
                .map(part -> switch (part) {
                    case Profile profile -> Act.word(Named.PROFILE);
                    case WholeArea whole -> Act.word(whole.area().title());
                    case Single single -> AnswerHistory.name(single.item());
                })
                .collect(Collectors.joining(" · "));
    }

    /** What has no name in the edition. */
    enum Named {
        PROFILE
    }
}
