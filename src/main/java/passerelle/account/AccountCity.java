package passerelle.account;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import passerelle.shared.CityId;

/** What the accounts must know of cities; answered by them. */
public interface AccountCity {

    Map<CityId, String> names(Collection<CityId> cities, Locale locale);

    /** Cities whose name has the text in it, for choosing one. */
    List<Choice> search(String text, int offset, int limit, Locale locale);

    record Choice(CityId id, String name) {}
}
