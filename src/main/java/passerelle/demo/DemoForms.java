package passerelle.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import passerelle.practice.received.FormReception;
import passerelle.practice.received.FormUpload;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;

/** Word forms that wait to be looked through: one of a city, one of which nobody knows whose it is, and one refused. */
@Component
@Profile("demo")
class DemoForms {

    private final DemoDesk desk;
    private final FormReception reception;

    DemoForms(DemoDesk desk, FormReception reception) {
        this.desk = desk;
        this.reception = reception;
    }

    void write(CityId city, AccountId coordinator, AccountId secretariat) {
        desk.act(3, coordinator, () -> {
            hand(city, "first-week-guides.docx", shipped("form-en.docx"));
            reception.readNow();
        });
        desk.act(2, secretariat, () -> {
            hand(null, "agents-anti-rumeurs.docx", shipped("form-fr.docx"));
            hand(null, "scan.docx", "%PDF-1.7".getBytes(UTF_8));
            reception.readNow();
        });
    }

    private void hand(@Nullable CityId city, String name, byte[] bytes) {
        try {
            var file = Files.createTempFile("form", ".docx");
            try {
                reception.take(new FormUpload(city, name, Files.write(file, bytes)));
            } finally {
                Files.delete(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static byte[] shipped(String name) {
        try (var file = Objects.requireNonNull(DemoForms.class.getResourceAsStream("/passerelle/demo/" + name))) {
            return file.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
