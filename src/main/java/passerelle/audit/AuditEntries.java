package passerelle.audit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import passerelle.shared.Audience;
import passerelle.shared.CityId;

interface AuditEntries extends Repository<AuditEntry, UUID> {

    String ROW = "new passerelle.audit.AuditRow("
            + "e.id, e.at, e.actorName, e.act, e.subject, e.objectId, e.valueBefore, e.valueAfter, e.reason)";

    void save(AuditEntry entry);

    @Query("select " + ROW + " from AuditEntry e where e.city = :city and e.audience in :audiences"
            + " order by e.at desc, e.id desc")
    List<AuditRow> ofCity(CityId city, Collection<Audience> audiences, Pageable page);

    @Query("select " + ROW + " from AuditEntry e where e.subject = :subject and e.objectId = :object"
            + " and e.audience in :audiences order by e.at desc, e.id desc")
    List<AuditRow> ofObject(String subject, UUID object, Collection<Audience> audiences, Pageable page);

    @Query("select " + ROW + """
             from AuditEntry e where e.subject in :#{#about.subjects()} and e.objectId in :#{#about.objects()}
                and (e.objectId <> :#{#about.object()} or e.part is null or e.part = :#{#about.part()}
                    or e.part like :#{#about.within()})
                and e.audience in :audiences order by e.at desc, e.id desc""")
    List<AuditRow> ofPart(PartOfObject about, Collection<Audience> audiences, Pageable page);
}
