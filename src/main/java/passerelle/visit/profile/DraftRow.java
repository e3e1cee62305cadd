package passerelle.visit.profile;

import java.time.LocalDate;
import passerelle.city.CityName;

/** A profile in which something is written already and that waits to be issued. */
public record DraftRow(String cityCode, CityName city, int round, LocalDate draftedOn) {}
