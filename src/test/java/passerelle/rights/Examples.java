package passerelle.rights;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Arguments for any act: the world's own things first, anything plausible else. The right is asked before they are
 * looked at.
 */
final class Examples {

    private final Map<Class<?>, Object> known;

    Examples(Map<Class<?>, Object> known) {
        this.known = known;
    }

    Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return many(generic);
        }
        var wanted = (Class<?>) type;
        if (known.containsKey(wanted)) {
            return known.get(wanted);
        }
        if (wanted.isEnum()) {
            return wanted.getEnumConstants()[0];
        }
        if (wanted.isSealed() && wanted.isInterface()) {
            return of(wanted.getPermittedSubclasses()[0]);
        }
        if (wanted.isRecord() && !wanted.getSimpleName().endsWith("Id")) {
            return record(wanted);
        }
        throw new AssertionError("Tell the rights test an example of " + wanted.getName());
    }

    private Object many(ParameterizedType generic) {
        var inside = generic.getActualTypeArguments();
        return switch (((Class<?>) generic.getRawType()).getSimpleName()) {
            case "Optional" -> Optional.of(of(inside[0]));
            case "Set" -> Set.of(of(inside[0]));
            case "Map" -> Map.of(of(inside[0]), of(inside[1]));
            case "Consumer" -> (Consumer<Object>) ignored -> {};
            default -> List.of(of(inside[0]));
        };
    }

    private Object record(Class<?> wanted) {
        var types = Stream.of(wanted.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        var values = Stream.of(wanted.getRecordComponents())
                .map(component -> of(component.getGenericType()))
                .toArray();
        try {
            Constructor<?> canonical = wanted.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new AssertionError("Tell the rights test a valid " + wanted.getName(), refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
