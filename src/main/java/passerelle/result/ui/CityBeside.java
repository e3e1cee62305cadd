package passerelle.result.ui;

import org.springframework.modulith.NamedInterface;
import passerelle.city.CityDetails;
import passerelle.result.ResultDetails;
import passerelle.result.Trend;

/** One result of a city that is drawn beside the round before it and beside a group. */
@NamedInterface("charts")
public record CityBeside(Trend trend, ResultDetails result, CityDetails city, Others others) {}
