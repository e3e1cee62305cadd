package passerelle.network;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import passerelle.shared.CityId;

/** Reads how all cities are named, row after row. */
@Component
class CityLabels {

    private static final String LABELS = """
            select new passerelle.network.CityLabel(
                c.id, c.code, c.names, case when :language = 'fr' then c.sortFr else c.sortEn end, c.network)
            from City c
            """;

    private final EntityManager entities;

    CityLabels(EntityManager entities) {
        this.entities = entities;
    }

    Map<CityId, CityLabel> all(Locale language) {
        return entities.createQuery(LABELS, CityLabel.class)
                .setParameter("language", language.getLanguage())
                .getResultStream()
                .collect(toMap(CityLabel::id, Function.identity()));
    }
}
