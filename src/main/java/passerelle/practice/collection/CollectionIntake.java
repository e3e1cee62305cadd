package passerelle.practice.collection;

import java.util.List;
import passerelle.intake.Column;
import passerelle.intake.Enclosures;
import passerelle.intake.Fields;
import passerelle.intake.IntakeKind;
import passerelle.intake.Proposal;

/** Good practices as a table, a line for each. */
final class CollectionIntake implements IntakeKind {

    private final boolean published;
    private final CollectionReading reading;

    /** @param published whether the programme has published them; else they are drafts of their cities */
    CollectionIntake(boolean published, CollectionReading reading) {
        this.published = published;
        this.reading = reading;
    }

    @Override
    public String key() {
        return published ? "published-practices" : "practices";
    }

    @Override
    public List<Column> columns() {
        return CollectionColumns.all(published);
    }

    @Override
    public List<String> example() {
        return columns().stream().map(CollectionColumns::example).toList();
    }

    @Override
    public boolean linesStandAlone() {
        return true;
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public List<Proposal> look(List<Fields> lines, boolean addCities) {
        return look(lines, Enclosures.NONE, addCities);
    }

    @Override
    public List<Proposal> look(List<Fields> lines, Enclosures files, boolean addCities) {
        return reading.look(lines, files, published);
    }
}
