package passerelle.account;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

@Configuration(proxyBeanMethods = false)
class SecurityConfig {

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            Acting acting,
            HeldGrants grants,
            SignInConfigurer waysIn,
            VaadinDefaultRequestCache asked) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/*.css",
                        "/*.js",
                        "/fonts/**",
                        "/images/**",
                        "/favicon.ico",
                        "/actuator/health",
                        "/actuator/health/readiness")
                .permitAll());
        asked.setDelegateRequestCache(unmarked());
        http.addFilterBefore(new RoleRefresh(acting, grants), AuthorizationFilter.class);
        waysIn.open(http);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView("/login").anyRequest(AuthorizedUrl::authenticated));
        return http.build();
    }

    /** The page that somebody asked for before signing in, without a mark of ours in its address. */
    @SuppressWarnings("NullAway") // no name means no mark
    private static RequestCache unmarked() {
        var session = new HttpSessionRequestCache();
        session.setMatchingRequestParameterName(null);
        return session;
    }

    @Bean
    @Primary
    SecurityContextHolderStrategy contexts() {
        return ActingContexts.OF_ALL_THREADS;
    }

    /** @param rounds as a power of two: one more doubles what a guess costs */
    @Bean
    PasswordEncoder passwordEncoder(@Value("${passerelle.password.rounds}") int rounds) {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(rounds)));
    }
}
