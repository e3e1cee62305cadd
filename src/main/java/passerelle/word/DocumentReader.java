package passerelle.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import passerelle.word.WordText.Block;
import passerelle.word.WordText.Paragraph;
import passerelle.word.WordText.Run;

/** The body of a document as blocks. */
final class DocumentReader {

    private static final Set<String> NO_COLOURS = Set.of("auto", "FFFFFF", "ffffff");

    private final Parts parts;
    private final Styles styles;
    private final Numbering numbering;
    private final Relations relations;
    private final Fields fields = new Fields();

    DocumentReader(Parts parts) {
        this.parts = parts;
        this.relations = Relations.of(parts, parts.main());
        this.styles = Styles.of(relations.firstOf("styles").flatMap(parts::part));
        this.numbering = Numbering.of(relations.firstOf("numbering").flatMap(parts::part));
    }

    WordText read() {
        var at = new Elements(parts.part(parts.main()).orElseThrow());
        if (!at.name().equals("w:document")) {
            throw new Unreadable(Refusal.BROKEN);
        }
        var blocks = new ArrayList<Block>();
        at.children(name -> {
            if (name.equals("w:body")) {
                blocks.addAll(blocks(at));
            }
        });
        return new WordText(List.copyOf(blocks));
    }

    Styles styles() {
        return styles;
    }

    Numbering numbering() {
        return numbering;
    }

    Relations relations() {
        return relations;
    }

    Fields fields() {
        return fields;
    }

    List<Block> blocks(Elements at) {
        var blocks = new ArrayList<Block>();
        at.children(name -> block(name, at, blocks));
        return blocks;
    }

    /** The first of several ways to show the same. */
    void alternative(Elements at, Consumer<String> part) {
        var shown = new AtomicBoolean();
        at.children(way -> {
            if (shown.compareAndSet(false, true)) {
                at.children(part);
            }
        });
    }

    /** Text boxes and pictures in a drawing, however deep. */
    List<Block> drawing(Elements at) {
        return new DrawingReader(this, parts, at).read();
    }

    /** A colour of its own, or nothing. */
    static @Nullable String fill(Elements at) {
        return at.attribute("fill")
                .filter(colour -> !NO_COLOURS.contains(colour))
                .orElse(null);
    }

    void block(String name, Elements at, List<Block> into) {
        switch (name) {
            case "w:p" -> into.addAll(new ParagraphReader(this, at).read());
            case "w:tbl" -> into.add(new TableReader(this, at).read());
            case "w:sdt" -> Control.read(at, control -> into.addAll(controlled(control, at)));
            case "w:ins", "w:moveTo", "w:customXml", "w:smartTag" -> into.addAll(blocks(at));
            case "mc:AlternateContent" -> alternative(at, inner -> block(inner, at, into));
            default -> {}
        }
    }

    private List<Block> controlled(Control control, Elements at) {
        return Optional.ofNullable(control.box()).map(DocumentReader::box).orElseGet(() -> blocks(at));
    }

    static List<Block> box(String sign) {
        return List.of(new Paragraph(List.of(new Run(sign, false, null)), null, false, null));
    }
}
