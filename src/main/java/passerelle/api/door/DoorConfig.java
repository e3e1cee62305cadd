package passerelle.api.door;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import passerelle.account.Acting;
import passerelle.account.token.TokenDoor;
import passerelle.api.request.Addresses;
import passerelle.api.request.ProblemKind;
import passerelle.api.request.Problems;
import passerelle.api.request.Refused;

/** Programs come without session, cookie or form token: nothing that a browser sends by itself lets anybody in. */
@Configuration(proxyBeanMethods = false)
class DoorConfig {

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http, TokenDoor tokens, Acting acting, Counters counters, Problems problems) {
        http.securityMatcher(Addresses.ROOT, Addresses.ROOT + "/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .cors(cors -> cors.configurationSource(everywhere()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.addFilterBefore(new Door(tokens, acting, counters, problems), AuthorizationFilter.class);
        http.addFilterAfter(etags(), AuthorizationFilter.class);
        return http.build();
    }

    /** What the firewall turns away before anybody looks at it, programs are told like everything else. */
    @Bean
    RequestRejectedHandler turnedAway(Problems problems) {
        var pages = new HttpStatusRequestRejectedHandler();
        return (request, response, rejected) -> {
            var address = request.getRequestURI();
            if (address.startsWith(Addresses.ROOT + "/")) {
                problems.write(new Refused(ProblemKind.UNKNOWN_ADDRESS, address), request, response);
            } else {
                pages.handle(request, response, rejected);
            }
        };
    }

    /** Weak, so that answers may be compressed. */
    private static ShallowEtagHeaderFilter etags() {
        var etags = new ShallowEtagHeaderFilter();
        etags.setWriteWeakETag(true);
        return etags;
    }

    /** Pages of others may read what everybody may read, and with a token what its owner may. */
    private static UrlBasedCorsConfigurationSource everywhere() {
        var cors = new CorsConfiguration();
        cors.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        cors.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name()));
        cors.setAllowedHeaders(List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT, HttpHeaders.IF_NONE_MATCH));
        cors.setExposedHeaders(
                List.of(HttpHeaders.ETAG, HttpHeaders.LINK, HttpHeaders.RETRY_AFTER, "X-Total-Count", "RateLimit"));
        cors.setMaxAge(Duration.ofHours(1));
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration(Addresses.ROOT + "/**", cors);
        return source;
    }
}
