package passerelle.account;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.ott.RedirectOneTimeTokenGenerationSuccessHandler;
import org.springframework.stereotype.Component;

/** The ways in beside each other: a password, a link in a mail. */
@Component
class SignInConfigurer {

    private final LinkTokens links;
    private final AccountDetailsService accounts;
    private final VaadinDefaultRequestCache asked;

    SignInConfigurer(LinkTokens links, AccountDetailsService accounts, VaadinDefaultRequestCache asked) {
        this.links = links;
        this.accounts = accounts;
        this.asked = asked;
    }

    void open(HttpSecurity http) {
        var toThePageAskedFor = new SavedRequestAwareAuthenticationSuccessHandler();
        toThePageAskedFor.setRequestCache(asked);
        http.formLogin(form -> form.loginPage("/login").permitAll().failureHandler(new SignInRefused()));
        http.oneTimeTokenLogin(link -> link.tokenService(links)
                .authenticationProvider(new OneTimeTokenAuthenticationProvider(links, accounts))
                .showDefaultSubmitPage(false)
                .loginPage("/login")
                .loginProcessingUrl("/login/link")
                .tokenGeneratingUrl("/login/link/ask")
                .tokenGenerationSuccessHandler(new RedirectOneTimeTokenGenerationSuccessHandler("/sign-in?asked"))
                .authenticationSuccessHandler(toThePageAskedFor)
                .authenticationFailureHandler(new SignInRefused()));
    }
}
