package passerelle.instrument;

import org.apache.poi.poifs.filesystem.FileMagic;
import passerelle.shared.RuleViolation;

/** An edition as it is kept, and read back from there: whatever is stored can be read. */
record EditionFile(Edition edition, EditionSource source) {

    /**
     * What somebody hands in, by what is in it: YAML, or a workbook.
     *
     * @throws InvalidEdition when it is no edition
     * @throws RuleViolation for a workbook that is damaged, locked, too large or not of an edition
     */
    static EditionFile of(byte[] file) {
        return of(
                switch (FileMagic.valueOf(file)) {
                    case OOXML, OLE2 -> EditionSource.of(WorkbookReader.read(file));
                    default -> EditionSource.of(file);
                });
    }

    /** @throws InvalidEdition when it breaks a rule of editions */
    static EditionFile of(Edition edition) {
        return of(EditionSource.of(edition));
    }

    private static EditionFile of(EditionSource source) {
        return new EditionFile(EditionReader.read(source.text()), source);
    }
}
