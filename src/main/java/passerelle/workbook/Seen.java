package passerelle.workbook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import passerelle.assessment.AnswerRow;
import passerelle.assessment.Figure;
import passerelle.assessment.FigureRow;
import passerelle.instrument.AnswerValue;
import passerelle.table.CellText;
import passerelle.text.SavedText;

/**
 * What stood on line when the workbook was written, so that it can be told afterwards who changed what.
 *
 * @param version of the answer, text or figure
 * @param print short for its value: equal for equal values
 */
record Seen(long version, String print) {

    private static final int LENGTH = 16;

    static Seen of(AnswerRow answer) {
        return new Seen(answer.version(), print(answer.value()));
    }

    static Seen of(SavedText text) {
        return new Seen(text.version(), print(text.body()));
    }

    static Seen of(FigureRow figure) {
        return new Seen(figure.version(), print(figure.figure()));
    }

    static String print(Said said) {
        return switch (said) {
            case Said.Answer answer -> print(answer.value());
            case Said.Words words -> print(words.text());
            case Said.Amount amount -> print(amount.figure());
            case Said.Link link -> hash(link.link().url());
            case Said.Typed typed -> print(typed.text());
        };
    }

    private static String print(@Nullable AnswerValue value) {
        return switch (value) {
            case null -> "";
            case AnswerValue.Choice choice -> choice.option();
            case AnswerValue.Choices choices -> String.join(",", choices.options());
            case AnswerValue.NotApplicable none -> hash("!" + CellText.plain(none.reason()));
        };
    }

    private static String print(String text) {
        var plain = CellText.plain(text);
        return plain.isEmpty() ? "" : hash(plain);
    }

    private static String print(Figure figure) {
        BigDecimal amount = figure.amount();
        if (amount == null) {
            return figure.notCollected() ? "-" : "";
        }
        return amount.toPlainString();
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }
}
