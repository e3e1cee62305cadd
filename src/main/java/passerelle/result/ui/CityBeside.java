package passerelle.result.ui;

import org.springframework.modulith.NamedInterface;
import passerelle.result.ResultDetails;
import passerelle.result.Trend;

/**
 * One result of a city that is drawn beside the round before it and beside a group.
 *
 * @param city its code
 */
@NamedInterface("charts")
public record CityBeside(Trend trend, ResultDetails result, String city, Others others) {}
