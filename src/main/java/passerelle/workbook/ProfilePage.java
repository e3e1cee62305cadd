package passerelle.workbook;

import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import passerelle.assessment.AnswerSheet;
import passerelle.instrument.ProfileField;
import passerelle.instrument.ProfileField.Type;

/** The city in figures, a row each. */
final class ProfilePage {

    static final Map<Column, String> HEADINGS = Map.of(
            Column.QUESTION, "workbook.column.figure.title",
            Column.OPTIONS, "workbook.column.figure.help",
            Column.ANSWER, "workbook.column.figure",
            Column.NOT_APPLICABLE, "workbook.column.not.collected",
            Column.EXPLANATION, "workbook.column.figure.words",
            Column.EVIDENCE, "workbook.column.figure.unit",
            Column.LINKS, "workbook.column.nothing");

    private final Page page;
    private final SheetWords words;
    private final AnswerSheet answers;
    private final Map<String, Seen> seen;

    ProfilePage(Page page, SheetWords words, AnswerSheet answers, Map<String, Seen> seen) {
        this.page = page;
        this.words = words;
        this.answers = answers;
        this.seen = seen;
    }

    void write() {
        page.head(words.of("workbook.profile.title"), words.of("workbook.profile.why"));
        answers.edition().profile().forEach(this::write);
        page.finish();
    }

    private void write(ProfileField field) {
        var figure = answers.figure(field.code());
        page.next(RowKey.of(field.code()));
        page.read(Column.CODE, field.code());
        page.ask(Column.QUESTION, words.of(field.title()));
        page.read(Column.OPTIONS, words.of(field.help()));
        var unit = field.unit();
        page.read(Column.EVIDENCE, unit == null ? "" : words.of(unit));
        if (field.type() == Type.TEXT) {
            page.close(Column.ANSWER);
            describe(field);
        } else {
            count(field);
            page.close(Column.EXPLANATION);
        }
        page.open(Column.NOT_APPLICABLE, figure.figure().notCollected() ? Tick.MARK : "");
        page.limitToTick(Column.NOT_APPLICABLE);
        seen.put(HiddenSheet.figure(field.code()), Seen.of(figure));
    }

    private void describe(ProfileField field) {
        var text = answers.text(field.code());
        if (page.openIfItFits(Column.EXPLANATION, text.body())) {
            seen.put(HiddenSheet.text(field.code()), Seen.of(text));
        }
    }

    private void count(ProfileField field) {
        page.openNumber(Column.ANSWER, answers.figure(field.code()).figure().amount());
        page.limit(Column.ANSWER, range(field.type()), words.of("workbook.figure"), words.of("workbook.figure.help"));
    }

    private static DataValidationConstraint range(Type type) {
        return switch (type) {
            case PERCENT -> between(ValidationType.DECIMAL, "0", "100");
            case YEAR -> between(ValidationType.INTEGER, "1900", "2100");
            case NUMBER, MONEY, TEXT -> between(ValidationType.DECIMAL, "0", "9999999999999");
        };
    }

    private static DataValidationConstraint between(int type, String least, String most) {
        return new XSSFDataValidationConstraint(type, OperatorType.BETWEEN, least, most);
    }
}
