package passerelle.practice.received;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.shared.CityId;

/** Keeps what arrives, each file in a transaction of its own: whatever happens to the next, this one is there. */
@Component
@Transactional
class FormLedger {

    private static final int LONGEST_NAME = 200;

    private final ReceivedForms forms;
    private final ReceivedFiles files;
    private final CurrentUser user;
    private final Clock clock;

    FormLedger(ReceivedForms forms, ReceivedFiles files, CurrentUser user, Clock clock) {
        this.forms = forms;
        this.files = files;
        this.user = user;
        this.clock = clock;
    }

    /** To be read soon. */
    void keep(String name, @Nullable CityId city, byte[] bytes) {
        var form = forms.save(form(name, city, bytes));
        files.save(new ReceivedBytes(form.id(), bytes));
    }

    /** Only that it came, and why it is not taken. */
    void refuse(String name, @Nullable CityId city, String why) {
        var form = form(name, city, new byte[0]);
        form.refuse(why);
        forms.save(form);
    }

    void refuse(ReceivedFormId id, String why) {
        forms.lock(id).filter(ReceivedForm::isToBeRead).ifPresent(form -> form.refuse(why));
        files.deleteById(id);
    }

    @Transactional(readOnly = true)
    List<ReceivedFormId> arrived() {
        return forms.arrived(user.id());
    }

    @Transactional(readOnly = true)
    Optional<byte[]> bytes(ReceivedFormId id) {
        return files.findById(id).map(ReceivedBytes::bytes);
    }

    private ReceivedForm form(String name, @Nullable CityId city, byte[] bytes) {
        return new ReceivedForm(bare(name), city, sha256(bytes), clock.instant(), user.id());
    }

    /** Without folders, and as long as a name may be. */
    private static String bare(String name) {
        var bare = name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        if (bare.isEmpty()) {
            return "?.docx";
        }
        return bare.length() <= LONGEST_NAME ? bare : bare.substring(bare.length() - LONGEST_NAME);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
