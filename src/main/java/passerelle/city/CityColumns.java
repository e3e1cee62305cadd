package passerelle.city;

import passerelle.intake.Column;

/** The columns that name a city in every table. */
public final class CityColumns {

    public static final Column COUNTRY = Column.required("country", "pays", "iso", "country code", "code pays");
    public static final Column CITY =
            Column.required("city", "ville", "name", "nom", "town", "municipality", "commune");

    private CityColumns() {}
}
