package passerelle.rights;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;

/** A public method of a service. */
record Act(Object service, Method method) {

    static Stream<Act> of(ApplicationContext context) {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service ->
                        AopUtils.getTargetClass(service).getPackageName().startsWith("passerelle"))
                .flatMap(service -> Stream.of(AopUtils.getTargetClass(service).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new Act(service, method)));
    }

    String name() {
        return AopUtils.getTargetClass(service).getSimpleName() + "." + method.getName();
    }

    /** What stopped it, if anything did. */
    Optional<Throwable> call(Map<Class<?>, Object> world) {
        var examples = new Examples(world);
        var arguments =
                Stream.of(method.getGenericParameterTypes()).map(examples::of).toArray();
        try {
            method.invoke(service, arguments);
            return Optional.empty();
        } catch (InvocationTargetException stopped) {
            return Optional.of(stopped.getTargetException());
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static boolean isDenial(Throwable stopped) {
        return stopped instanceof AccessDeniedException
                || stopped instanceof AuthenticationCredentialsNotFoundException;
    }
}
