package passerelle.shell.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;

/** What somebody could bring into a page does not run, and nothing leaves for another host. */
class PagePolicyBrowserTest extends BrowserTest {

    /** Does what is written, and tells by which part of its policy the page refused it. */
    private static final String TRY = """
            attempt => new Promise(done => {
              document.addEventListener('securitypolicyviolation', refused => done(refused.effectiveDirective));
              setTimeout(() => done('nothing'), 5000);
              const part = document.createElement('div');
              document.body.append(part);
              switch (attempt) {
                case 'handler': part.innerHTML = '<img src="nowhere" onerror="1">'; break;
                case 'script': {
                  const script = document.createElement('script');
                  script.textContent = 'window.planted = 1';
                  part.append(script);
                  break;
                }
                case 'link': part.innerHTML = '<a href="javascript:1">x</a>'; part.firstChild.click(); break;
                case 'frame': part.innerHTML = '<iframe src="login"></iframe>'; break;
                case 'picture': part.innerHTML = '<img src="https://elsewhere.example/pixel.png">'; break;
                case 'form':
                  part.innerHTML = '<form action="https://elsewhere.example" method="post"></form>';
                  part.firstChild.submit();
                  break;
                case 'base': document.querySelector('base').href = 'https://elsewhere.example/'; break;
                case 'request': fetch('https://elsewhere.example/').then(() => done('sent'), () => {}); break;
                case 'socket': new WebSocket('wss://elsewhere.example/'); break;
              }
            })
            """;

    @Autowired
    private Logins logins;

    @ParameterizedTest
    @CsvSource({
        "handler, script-src-attr",
        "script, script-src-elem",
        "link, script-src-elem",
        "frame, frame-src",
        "picture, img-src",
        "form, form-action",
        "base, base-uri",
        "request, connect-src",
        "socket, connect-src"
    })
    void refusesWhatSomebodyPlanted(String attempt, String refusedBy) {
        var page = visitor(Locale.ENGLISH).signIn(logins.add(Role.SECRETARIAT, Locale.ENGLISH));

        assertThat(page.page().evaluate(TRY, attempt)).isEqualTo(refusedBy);
        assertThat(page.strange()).anyMatch(noted -> noted.contains(refusedBy));
    }
}
