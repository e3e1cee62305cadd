package db.migration;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import passerelle.shared.Country;
import passerelle.shared.Folding;

/**
 * The folded names of a city's country in both languages; in Java, because no database knows the names of countries.
 */
public class V079__sort_cities_by_country extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        try (var statement = context.getConnection().createStatement()) {
            statement.execute("alter table city add column country_en varchar(120) default '' not null");
            statement.execute("alter table city add column country_fr varchar(120) default '' not null");
        }
        for (var code : countries(context)) {
            fill(context, new Country(code));
        }
        try (var statement = context.getConnection().createStatement()) {
            statement.execute("alter table city alter column country_en drop default");
            statement.execute("alter table city alter column country_fr drop default");
        }
    }

    private static List<String> countries(Context context) throws SQLException {
        var codes = new ArrayList<String>();
        try (var statement = context.getConnection().createStatement();
                var rows = statement.executeQuery("select distinct country from city")) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }

    private static void fill(Context context, Country country) throws SQLException {
        try (var update = context.getConnection()
                .prepareStatement("update city set country_en = ?, country_fr = ? where country = ?")) {
            update.setString(1, Folding.fold(country.name(Locale.ENGLISH)));
            update.setString(2, Folding.fold(country.name(Locale.FRENCH)));
            update.setString(3, country.code());
            update.executeUpdate();
        }
    }
}
