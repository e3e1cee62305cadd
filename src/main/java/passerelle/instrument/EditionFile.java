package passerelle.instrument;

import org.apache.poi.poifs.filesystem.FileMagic;
import passerelle.shared.RuleViolation;

/** What somebody hands in as an edition, by what is in it: YAML, or a workbook. */
record EditionFile(Edition edition, EditionSource source) {

    /**
     * @throws InvalidEdition when it is no edition
     * @throws RuleViolation for a workbook that is damaged, locked, too large or not of an edition
     */
    static EditionFile of(byte[] file) {
        return switch (FileMagic.valueOf(file)) {
            case OOXML, OLE2 -> {
                var edition = WorkbookReader.read(file);
                yield new EditionFile(edition, EditionSource.of(edition));
            }
            default -> {
                var source = EditionSource.of(file);
                yield new EditionFile(EditionReader.read(source.text()), source);
            }
        };
    }
}
