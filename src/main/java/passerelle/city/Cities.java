package passerelle.city;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.search.SearchText;
import passerelle.shared.CityId;

interface Cities extends JpaRepository<City, CityId> {

    String READ = "select new passerelle.city.CityRead(c, coalesce(a.name, ''))"
            + " from City c left join Account a on a.id = c.officer where ";

    /** Has all the words of a text among its names. */
    String IS_CALLED = "c.folded like :#{#text.word(0)} escape '!' and c.folded like :#{#text.word(1)} escape '!'"
            + " and c.folded like :#{#text.word(2)} escape '!' and c.folded like :#{#text.word(3)} escape '!'";

    /** Is what a filter narrows to beside the text. */
    String IS_NARROWED = "(:#{#filter.country() == null} = true or c.country.code = :#{#filter.country()})"
            + " and (:#{#filter.standing() == null} = true or c.standing = :#{#filter.standing()})"
            + " and (:#{#filter.officer() == null} = true or c.officer = :#{#filter.officer()?.officer()}"
            + " or :#{#filter.isOfNobody()} = true and c.officer is null)";

    String FOUND =
            "select new passerelle.city.CityFound(c.id, c.code, c.names, c.country, c.standing) from City c where ";

    @Query(READ + "c.code = :code")
    Optional<CityRead> readByCode(String code);

    @Query(READ + "c.id = :id")
    Optional<CityRead> read(CityId id);

    boolean existsByCode(String code);

    /** The order comes with the page: {@code c.sortEn}, {@code c.countryFr}, {@code f.population} and so on. */
    @Query("""
            select new passerelle.city.CityRow(
                c.id, c.code, c.names, c.country, c.network, c.standing, o.name, f.population)
            from City c left join Account o on o.id = c.officer
              left join FactsOfYear f on f.city = c.id and f.withdrawn = false and f.year =
                (select max(g.year) from FactsOfYear g
                 where g.city = c.id and g.withdrawn = false and g.population is not null)
            where\s""" + IS_NARROWED + " and " + IS_CALLED)
    List<CityRow> rows(CityFilter filter, SearchText text, Pageable page);

    @Query("""
            select new passerelle.city.CityPlace(c.id, c.code, c.names, c.country, c.standing, c.place)
            from City c
            where\s""" + IS_NARROWED + " and " + IS_CALLED
            + " order by case when :language = 'fr' then c.sortFr else c.sortEn end, c.code")
    List<CityPlace> places(CityFilter filter, SearchText text, String language);

    /** In the order of their names in that language, behind those that begin with the text. */
    @Query(FOUND + IS_CALLED + """
             order by
              case when c.sortEn like :#{#text.start()} escape '!' then 0
                   when c.sortFr like :#{#text.start()} escape '!' then 0
                   when c.folded like :#{#text.start()} escape '!' then 0
                   when c.folded like :#{#text.startOfWord()} escape '!' then 1 else 2 end,
              case when :language = 'fr' then c.sortFr else c.sortEn end, c.id.value
            """)
    Page<CityFound> found(SearchText text, String language, Pageable page);

    @Query(FOUND + "c.code in :codes")
    List<CityFound> coded(Collection<String> codes);

    @Query(FOUND + "c.id in :ids")
    List<CityFound> identified(Collection<CityId> ids);

    @Query("select c from City c where c.id in :ids")
    List<City> among(Collection<CityId> ids);

    @Query("select c from City c where " + IS_CALLED)
    List<City> named(SearchText text, Pageable page);

    @Query(value = "select * from city where code = :code and retracted", nativeQuery = true)
    Optional<City> retracted(String code);

    @Query("select new passerelle.city.CityCoded(c.id, c.code, c.country, c.names) from City c")
    List<CityCoded> coded();

    @Query("select new passerelle.city.CityCalled(c.id, c.country, c.names) from City c"
            + " where c.country.code in :countries")
    List<CityCalled> calledIn(Collection<String> countries);

    @Query("select distinct c.country.code from City c")
    List<String> countries();

    @Query("select distinct c.network from City c where c.network <> ''")
    List<String> networks();

    @Query("select c.id from City c order by c.id.value")
    List<CityId> ids(Pageable page);

    @Query("select a.name from Account a join City c on c.officer = a.id where c.id = :city")
    Optional<String> officerName(CityId city);

    @Query("""
            select distinct new passerelle.city.Officer(o.id, o.name)
            from City c join Account o on o.id = c.officer order by o.name
            """)
    List<Officer> officers();
}
