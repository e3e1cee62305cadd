package passerelle.api.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads every request to this interface the same way before its own address is asked. */
@Configuration(proxyBeanMethods = false)
class RequestConfig implements WebMvcConfigurer, HandlerInterceptor, HandlerMethodArgumentResolver {

    private static final String PARAMETERS = Parameters.class.getName();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(Addresses.ROOT, Addresses.ROOT + "/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public void configureMessageConverters(ServerBuilder builder) {
        builder.addCustomConverter(new CsvConverter());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var takes = method.getMethodAnnotation(Takes.class);
            if (takes != null) {
                request.setAttribute(PARAMETERS, Parameters.of(request, List.of(takes.value())));
                response.setContentType(Format.of(request).type().toString());
                response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            }
        }
        return true;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Parameters.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return request.getAttribute(PARAMETERS, NativeWebRequest.SCOPE_REQUEST);
    }
}
