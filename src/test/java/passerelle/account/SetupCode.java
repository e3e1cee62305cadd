package passerelle.account;

import java.util.regex.Pattern;
import org.springframework.boot.test.system.CapturedOutput;

/** The code for the first account, which the server prints where nobody but its keeper reads. */
final class SetupCode {

    private static final Pattern CODE = Pattern.compile("/setup with the code (\\S+)");

    private SetupCode() {}

    /** The last that was printed. */
    static String in(CapturedOutput log) {
        return CODE.matcher(log.getOut())
                .results()
                .map(printed -> printed.group(1))
                .reduce("", (former, last) -> last);
    }
}
