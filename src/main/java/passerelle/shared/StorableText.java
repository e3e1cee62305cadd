package passerelle.shared;

import java.util.List;
import java.util.Map;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.jpa.boot.spi.JpaSettings;
import org.hibernate.jpa.boot.spi.TypeContributorList;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.StringJavaType;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/**
 * On its way to the database every text, whatever it belongs to and be it only looked for, loses the one character,
 * zero, that PostgreSQL keeps in no text; nobody typed it.
 */
final class StorableText extends StringJavaType {

    @Override
    public <X> @Nullable X unwrap(@Nullable String text, Class<X> type, WrapperOptions options) {
        return super.unwrap(text == null ? null : text.replace("\0", ""), type, options);
    }

    /** Puts it in the place of Hibernate's own. */
    @Component
    static class Everywhere implements HibernatePropertiesCustomizer {

        @Override
        public void customize(Map<String, Object> properties) {
            TypeContributor texts = (types, services) -> types.contributeJavaType(new StorableText());
            TypeContributorList all = () -> List.of(texts);
            properties.put(JpaSettings.TYPE_CONTRIBUTORS, all);
        }
    }
}
