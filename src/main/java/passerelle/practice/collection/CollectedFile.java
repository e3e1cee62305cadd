package passerelle.practice.collection;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.document.FileContent;
import passerelle.intake.Enclosures;
import passerelle.intake.Enclosures.Enclosed;
import passerelle.intake.Fields;
import passerelle.intake.Problem;
import passerelle.practice.received.EnclosedForm;
import passerelle.practice.received.EnclosedForms;
import passerelle.practice.received.FormProposal;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.word.Refusal;
import passerelle.word.Unreadable;

/**
 * The Word file that a line names, read.
 *
 * @param file null where there is none
 * @param form what stands in it
 * @param remark what of it is left behind, or null
 */
record CollectedFile(
        @Nullable Enclosed file,
        Optional<EnclosedForm> form,
        @Nullable Problem remark) {

    private static final int LONGEST_NAME = 200;
    private static final CollectedFile NONE = new CollectedFile(null, Optional.empty(), null);

    /** None where the line names none; where it cannot be read the line tells why. */
    static CollectedFile of(Fields line, Enclosures files, EnclosedForms forms) {
        if (files == Enclosures.NONE && !line.text(CollectionColumns.FILE).isEmpty()) {
            var alone = Problem.of(
                    CollectionColumns.FILE, "practice.collection.remark.alone", line.text(CollectionColumns.FILE));
            return new CollectedFile(null, Optional.empty(), alone);
        }
        return line.read(CollectionColumns.FILE, written -> read(named(files, written, line.line()), forms))
                .orElse(NONE);
    }

    private static Enclosed named(Enclosures files, String written, int line) {
        var file = files.named(written);
        file.beNamedBy(line);
        return file;
    }

    private static CollectedFile read(Enclosed file, EnclosedForms forms) {
        if (!file.refusal().isEmpty()) {
            throw new RuleViolation(file.refusal());
        }
        if (!file.name().toLowerCase(Locale.ROOT).endsWith(".docx")) {
            throw refused(file, "Refusal." + Refusal.OTHER_FORMAT.name());
        }
        try {
            var form = forms.read(file.bytes());
            var remark = form.proposal().isPresent()
                    ? null
                    : Problem.of(CollectionColumns.FILE, "practice.collection.remark.form");
            return new CollectedFile(file, Optional.of(form), remark);
        } catch (Unreadable hostile) {
            throw refused(file, hostile.messageKey());
        }
    }

    private static RuleViolation refused(Enclosed file, String why) {
        file.refuse(why);
        return new RuleViolation(why);
    }

    Optional<FormProposal> proposal() {
        return form.flatMap(EnclosedForm::proposal);
    }

    Optional<CityId> city() {
        return form.flatMap(EnclosedForm::city);
    }

    CollectedOriginal original() {
        return new CollectedOriginal(file, proposal().isPresent(), remark);
    }

    static FileContent content(Enclosed file) {
        var name = file.name();
        return new FileContent(name.substring(Math.max(0, name.length() - LONGEST_NAME)), file.bytes());
    }
}
