package passerelle.setting;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at a start that fails what to set otherwise, instead of where the program stood. */
class InvalidSettingsAnalyzer extends AbstractFailureAnalyzer<InvalidSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidSettings wrong) {
        return new FailureAnalysis(
                "Passerelle cannot start with these settings:\n  " + String.join("\n  ", wrong.problems()),
                "Correct them where they are set: on the command line as --name=value, in the environment (such as"
                        + " PASSERELLE_API_WITHIN), or in config/application.properties.",
                wrong);
    }
}
