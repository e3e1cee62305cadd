package passerelle.visit.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgendaRows extends Repository<InterculturalProfile, ProfileId> {

    String ROW = "select new passerelle.visit.profile.AgendaRow(v.id, v.city, c.code, c.names, v.round, v.period,"
            + " v.status, p.status)"
            + " from ExpertVisit v join City c on c.id = v.city left join InterculturalProfile p"
            + " on p.city = v.city and p.round = v.round and p.status <> WITHDRAWN ";

    @Query(ROW + "join v.team.experts e where e.value = :expert and v.status <> CALLED_OFF"
            + " and (v.period.last >= :since or p.status is null or p.status <> ISSUED)"
            + " order by v.period.first, v.id.value")
    List<AgendaRow> of(UUID expert, LocalDate since);

    @Query(ROW + "where v.status = PLANNED and v.period.last < :today order by v.period.last, v.id.value")
    List<AgendaRow> toClose(LocalDate today, Pageable page);

    @Query("select new passerelle.visit.profile.DraftRow(c.code, c.names, p.round, p.draftedOn)"
            + " from InterculturalProfile p join City c on c.id = p.city where p.status = DRAFT and exists ("
            + "select t.key from WrittenText t where t.key.subject = 'profile' and t.key.objectId = p.id.value"
            + " and t.body <> '')"
            + " order by p.draftedOn, p.id.value")
    List<DraftRow> toIssue(Pageable page);
}
