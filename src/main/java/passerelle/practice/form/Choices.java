package passerelle.practice.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.practice.form.Classification.Option;

/** What was chosen from a list: by ticks, else by what stands out, else by what alone was left or written there. */
final class Choices {

    /** @param mark whether it is ticked; nothing where there is no mark */
    private record Item(Option option, Line line, @Nullable Boolean mark) {}

    /** How an option looks, to be compared with the others. */
    private record Look(boolean bold, @Nullable String fill, List<String> fills) {}

    private final List<Line> lines;
    private final int all;
    private final Function<String, Optional<Option>> known;
    private final Map<String, Optional<Option>> names = new HashMap<>();
    private final Map<Integer, Boolean> ledByOptions = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    /** @param all how many there are to choose from */
    Choices(List<Line> lines, int all, Function<String, Optional<Option>> known) {
        this.lines = lines.stream().filter(line -> line.picture() == null).toList();
        this.all = all;
        this.known = name -> names.computeIfAbsent(name, known);
        this.lines.forEach(this::read);
    }

    List<Option> chosen() {
        return chosenItems().map(Item::option).distinct().toList();
    }

    /** What was ticked or written, and is no option. */
    List<String> unknown() {
        return isWholeList() ? List.of() : unknown;
    }

    private Stream<Item> chosenItems() {
        if (items.stream().anyMatch(item -> Boolean.TRUE.equals(item.mark()))) {
            return items.stream().filter(item -> Boolean.TRUE.equals(item.mark()));
        }
        if (isWholeList()) {
            return standingOut();
        }
        return items.stream().filter(item -> item.mark() == null || !hasHollowSigns());
    }

    private boolean isWholeList() {
        return items.stream().map(Item::option).distinct().count() * 2 >= all;
    }

    private boolean hasHollowSigns() {
        return items.stream().anyMatch(item -> Ticks.with(item.line().text()).isPresent());
    }

    /** Those few that look other than most. */
    private Stream<Item> standingOut() {
        var looks = items.stream().collect(Collectors.groupingBy(this::look, Collectors.counting()));
        var usual = looks.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
        var others = items.stream().filter(item -> !look(item).equals(usual)).toList();
        return others.size() * 3 <= items.size() ? others.stream() : Stream.empty();
    }

    private Look look(Item item) {
        var beside = item.line().place().isInTable()
                ? lines.stream()
                        .filter(line -> line.place().isInSameRow(item.line().place()))
                        .map(Line::fill)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()
                : List.<String>of();
        return new Look(item.line().isBold(), item.line().fill(), beside);
    }

    private void read(Line line) {
        if (line.isBlank()
                || line.place().isInTable() && Ticks.alone(line.text()).isPresent()) {
            return;
        }
        for (var piece : Ticks.apart(line.text())) {
            read(line, piece);
        }
    }

    private void read(Line line, String piece) {
        var mark = Ticks.with(piece).orElseGet(() -> beside(line));
        var whole = known.apply(piece).or(() -> known.apply(Ticks.without(piece)));
        if (whole.isPresent()) {
            items.add(new Item(whole.get(), line, mark));
        } else {
            new WrittenList(known)
                    .read(
                            Ticks.without(piece),
                            option -> items.add(new Item(option, line, mark)),
                            text -> unknown.add(text));
        }
    }

    /** The mark in the cell next to it: behind it where the first column has the options, else before it. */
    private @Nullable Boolean beside(Line line) {
        var place = line.place();
        if (!place.isInTable()) {
            return null;
        }
        var behind = ledByOptions.computeIfAbsent(place.table(), this::isLedByOptions);
        Predicate<Line> onThatSide = other ->
                behind ? other.place().column() > place.column() : other.place().column() < place.column();
        var row = lines.stream()
                .filter(other -> other.place().isInSameRow(place))
                .filter(onThatSide)
                .collect(Collectors.toCollection(ArrayList::new));
        var cell = behind ? row : row.reversed();
        var column = cell.isEmpty() ? -1 : cell.getFirst().place().column();
        return cell.stream()
                .filter(other -> other.place().column() == column)
                .map(other -> Ticks.alone(other.text()))
                .flatMap(Optional::stream)
                .reduce(Boolean::logicalOr)
                .orElse(null);
    }

    /** Whether in most rows of the table that hold an option it comes before the mark. */
    private boolean isLedByOptions(Integer table) {
        var balance = lines.stream()
                .filter(line -> line.place().table() == table && isOption(line))
                .mapToInt(line -> isLedByMark(line) ? -1 : 1)
                .sum();
        return balance > 0;
    }

    private boolean isLedByMark(Line option) {
        return lines.stream()
                .filter(line -> line.place().isInSameRow(option.place()))
                .filter(line -> isOption(line) || Ticks.alone(line.text()).isPresent())
                .min(Comparator.comparingInt(line -> line.place().column()))
                .filter(first -> !isOption(first))
                .isPresent();
    }

    private boolean isOption(Line line) {
        return !line.isBlank() && known.apply(Ticks.without(line.text())).isPresent();
    }
}
