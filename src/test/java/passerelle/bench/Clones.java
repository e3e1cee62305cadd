package passerelle.bench;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copies of one city with all its rounds, made by PostgreSQL itself: so many cities, each with the same round in so many
 * years.
 */
public record Clones(JdbcTemplate database, int cities, int rounds) {

    private static final int FIRST_YEAR = 2010;
    private static final String CITY = "md5('city' || c)::uuid";
    private static final String SHEET = "md5('sheet' || c || '-' || y)::uuid";

    /** @param kind of the result that is copied, with the sheet from which it was worked out */
    public void of(String city, String kind) {
        copy("city", "t.code = '" + city + "'", "", Map.of("id", CITY, "code", "'clone-' || c"));
        copy(
                "assessment",
                "t.city_id = (select id from city where code = '" + city + "')",
                eachYear(),
                Map.of("id", SHEET, "city_id", CITY, "round_year", "y", "round_slot", "y"));
        copy("answer", "t.assessment_id in " + sheets(city), eachYear(), Map.of("assessment_id", SHEET));
        var id = "md5('" + kind + "' || c || '-' || y)::uuid";
        var result = "t.kind = '" + kind + "' and t.city_id = (select id from city where code = '" + city + "')";
        var sheet = kind.equals("INDICATIVE") ? SHEET : "null::uuid";
        copy(
                "result",
                result,
                eachYear(),
                Map.of("id", id, "city_id", CITY, "assessment_id", sheet, "round_year", "y", "round_slot", "y"));
        copy(
                "result_score",
                "t.result_id in (select t.id from result t where " + result + ")",
                eachYear(),
                Map.of("result_id", id));
        database.execute("analyze");
    }

    private String sheets(String city) {
        return "(select a.id from assessment a join city c on c.id = a.city_id where c.code = '" + city + "')";
    }

    private String eachYear() {
        return ", generate_series(" + FIRST_YEAR + ", " + (FIRST_YEAR + rounds - 1) + ") y";
    }

    private void copy(String table, String which, String years, Map<String, String> otherwise) {
        var columns = database.queryForList(
                "select column_name from information_schema.columns where table_name = ? and table_schema = 'public'",
                String.class,
                table);
        var values = columns.stream()
                .map(column -> otherwise.getOrDefault(column, "t." + column))
                .collect(Collectors.joining(", "));
        database.update("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from "
                + table + " t, generate_series(1, " + cities + ") c" + years + " where " + which);
    }
}
