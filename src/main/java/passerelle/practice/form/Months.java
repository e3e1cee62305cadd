package passerelle.practice.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the months in English and French, folded, in full and shortened. */
final class Months {

    static final Map<String, Integer> NAMES = names();

    private Months() {}

    static String number(String name) {
        return String.valueOf(NAMES.get(name));
    }

    private static Map<String, Integer> names() {
        var names = new HashMap<String, Integer>();
        var months = List.of(
                "january janvier jan janv",
                "february fevrier feb fev fevr",
                "march mars mar",
                "april avril apr avr",
                "may mai",
                "june juin jun",
                "july juillet jul juil",
                "august aout aug",
                "september septembre sept sep",
                "october octobre oct",
                "november novembre nov",
                "december decembre dec");
        for (var i = 0; i < months.size(); i++) {
            for (var name : months.get(i).split(" ")) {
                names.put(name, i + 1);
            }
        }
        return Map.copyOf(names);
    }
}
