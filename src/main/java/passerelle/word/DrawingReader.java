package passerelle.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import passerelle.word.WordText.Block;
import passerelle.word.WordText.Picture;

/** What stands in one drawing: pictures that the file holds itself, and the text of boxes. */
final class DrawingReader {

    private final DocumentReader document;
    private final Parts parts;
    private final Elements at;
    private final List<Block> blocks = new ArrayList<>();
    private String description = "";

    DrawingReader(DocumentReader document, Parts parts, Elements at) {
        this.document = document;
        this.parts = parts;
        this.at = at;
    }

    List<Block> read() {
        at.children(this::part);
        return blocks;
    }

    private void part(String name) {
        switch (name) {
            case "wp:docPr" -> description = at.attribute("descr").orElse("");
            case "a:blip" -> picture(at.attribute("embed"));
            case "v:imagedata" -> {
                description = at.attribute("title").orElse(description);
                picture(at.attribute("id"));
            }
            case "w:txbxContent" -> blocks.addAll(document.blocks(at));
            case "mc:AlternateContent" -> document.alternative(at, this::part);
            default -> at.children(this::part);
        }
    }

    private void picture(Optional<String> relation) {
        relation.flatMap(document.relations()::part)
                .ifPresent(name -> parts.part(name)
                        .ifPresent(bytes -> blocks.add(new Picture(bytes, PictureType.of(bytes, name), description))));
    }
}
