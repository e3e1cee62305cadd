package passerelle.support;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Signs people in where the application under test looks for them. Its guards hold the strategy with which they were
 * made, while the static holder knows only that of the application started last, which may be another test's.
 */
class OwnSecurityContext implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        var application = SpringExtension.getApplicationContext(test);
        SecurityContextHolder.setContextHolderStrategy(application.getBean(SecurityContextHolderStrategy.class));
    }
}
