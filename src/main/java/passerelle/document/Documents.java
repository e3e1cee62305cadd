package passerelle.document;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.Audience;
import passerelle.shared.CityId;

interface Documents extends JpaRepository<StoredDocument, DocumentId> {

    /** Newest first, without those of the hidden subjects. */
    @Query("select d from StoredDocument d where d.city = :city and d.withdrawnAt is null and d.audience in :audiences"
            + " and d.subject not in :hidden order by d.storedAt desc, d.id.value")
    Page<StoredDocument> ofCity(CityId city, Collection<Audience> audiences, Collection<String> hidden, Pageable page);

    boolean existsByCityAndWithdrawnAtIsNull(CityId city);

    @Query("select d from StoredDocument d where d.subject = :subject and d.objectId in :objects"
            + " and d.withdrawnAt is null order by d.storedAt, d.id")
    List<StoredDocument> of(String subject, Collection<UUID> objects);
}
