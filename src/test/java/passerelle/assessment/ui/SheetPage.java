package passerelle.assessment.ui;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import passerelle.uidl.FlowBrowser;
import passerelle.uidl.FlowPage;
import passerelle.uidl.Node;
import passerelle.uidl.Rpc;

/** An answer sheet without a screen: its areas, and the cards of the one that is shown. */
public final class SheetPage implements AutoCloseable {

    private final FlowPage page;
    private int changes;

    private SheetPage(FlowPage page) {
        this.page = page;
    }

    public static SheetPage open(FlowBrowser browser, String path) throws IOException {
        return new SheetPage(browser.open(path));
    }

    /** What others save comes by itself from now on. */
    public SheetPage listen() throws IOException {
        page.listen();
        return this;
    }

    /** The addresses of its areas with indicators. */
    public List<String> areas() {
        return page.find(node -> node.hasClass("area-link")).stream()
                .flatMap(link -> link.attribute("href").stream())
                .filter(address -> !address.endsWith("/profile"))
                .toList();
    }

    public void go(String area) throws IOException {
        page.go(area, "open");
    }

    /** The codes of the indicators in which something is to be chosen. */
    public List<String> choices() {
        return page.find(node -> node.tag().equals("answer-card")).stream()
                .filter(card -> group(card).isPresent())
                .flatMap(card -> card.attribute("id").stream())
                .toList();
    }

    /** The codes of all that is asked. */
    public List<String> cards() {
        return page.find(node -> node.tag().equals("answer-card")).stream()
                .flatMap(card -> card.attribute("id").stream())
                .toList();
    }

    /** How many options there are. */
    public int options(String indicator) {
        return (int) options(group(card(indicator)).orElseThrow()).size();
    }

    /** Takes one of the options, from 0, as a click on it does; returns as soon as the card says that it is saved. */
    public void choose(String indicator, int option) throws IOException {
        var card = card(indicator);
        var group = group(card).orElseThrow();
        var key = options(group).get(option).property("value").orElseThrow();
        changes++;
        page.send(
                "choose",
                List.of(
                        new Rpc.Event(card, "card-touched", Map.of("event.detail", true)),
                        new Rpc.Event(card, "answer-changed", Map.of("event.detail", changes)),
                        new Rpc.Property(group, "value", isOneOfSeveral(group) ? key : List.of(key)),
                        new Rpc.Event(group, "value-changed", Map.of())));
        if (!card.attribute("settled").equals(Optional.of(Integer.toString(changes)))) {
            throw new IOException(indicator + " does not settle");
        }
        demandSaved(indicator, ".answer-stored");
    }

    /** Types a whole explanation, as a pause after it sends it. */
    public void explain(String indicator, String words) throws IOException {
        var area = explanation(indicator);
        page.send(
                "explain",
                List.of(
                        new Rpc.Property(area, "value", words),
                        new Rpc.Event(area, "input", Map.of("for", "trailing"))));
        demandSaved(indicator, ".text-state");
    }

    /** The place of the option that is taken, from 0; absent while none is. */
    public Optional<Integer> chosen(String indicator) {
        var group = group(card(indicator)).orElseThrow();
        var keys = options(group).stream()
                .map(option -> option.property("value").orElseThrow())
                .toList();
        return group.property("value")
                .map(value -> value.replaceAll("[\\[\\]\"]", ""))
                .filter(keys::contains)
                .map(keys::indexOf);
    }

    public String explained(String indicator) {
        return explanation(indicator).property("value").orElse("");
    }

    public int resynchronized() {
        return page.resynchronized();
    }

    @Override
    public void close() {
        page.close();
    }

    private void demandSaved(String indicator, String line) throws IOException {
        var said = card(indicator)
                .all()
                .filter(node -> node.hasClass(line.substring(1)))
                .map(Node::words)
                .findFirst()
                .orElse("");
        if (!said.startsWith("Saved")) {
            throw new IOException(indicator + " says: " + said);
        }
    }

    private Node card(String indicator) {
        return Objects.requireNonNull(
                page.find(node -> node.attribute("id").equals(Optional.of(indicator))).stream()
                        .findFirst()
                        .orElse(null),
                () -> "No card of " + indicator);
    }

    private static Node explanation(Node card) {
        return card.all("vaadin-text-area").findFirst().orElseThrow();
    }

    private Node explanation(String indicator) {
        return explanation(card(indicator));
    }

    private static Optional<Node> group(Node card) {
        return card.all()
                .filter(node -> isOneOfSeveral(node) || node.tag().equals("vaadin-checkbox-group"))
                .findFirst();
    }

    private static boolean isOneOfSeveral(Node group) {
        return group.tag().equals("vaadin-radio-group");
    }

    private static List<Node> options(Node group) {
        return group.children()
                .filter(child -> child.property("value").isPresent())
                .toList();
    }
}
