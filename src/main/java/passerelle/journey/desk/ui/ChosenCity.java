package passerelle.journey.desk.ui;

import org.springframework.modulith.NamedInterface;
import passerelle.shared.CityId;

/** A city of which something is to be done, as the reader calls it. */
@NamedInterface("many")
public record ChosenCity(CityId id, String name) {}
